import type { Holder, IssueType, Project } from '../../jira/model';
import { rolePermissions } from '../../jira/role-permissions';
import { usualScreens } from '../../jira/screens';

type Workflow = Project['workflows'][string];

export interface ProjectPlan {
  id: string;
  key: string;
  name: string;
  description: string;
  types: [IssueType, Workflow][];
  typeKey?: Project['typeKey'];
  style?: Project['style'];
  lead?: string;
  components?: string[];
  /** Who leads a component, by its name. */
  componentLeads?: Readonly<Record<string, string>>;
  versions?: string[];
  /** Fields that are not on the create screen. */
  createLacks?: string[];
  /** Custom fields on both screens. */
  alsoOnScreens?: string[];
  /** Fields that must be filled in when creating. */
  requires?: string[];
  /** Roles that hold nothing here. */
  without?: Holder[];
  /** Accounts that work here without a role: apps, customers. */
  also?: string[];
}

/** A project from what is particular about it; everything else is as in a new Jira project. */
export function makeProject(plan: ProjectPlan): Project {
  const screens = usualScreens({ lacks: plan.createLacks, also: plan.alsoOnScreens, requires: plan.requires });
  const typeIds = plan.types.map(([{ id }]) => id);
  const numbered = (at: number) => String(Number(plan.id) * 10 + at);
  return {
    id: plan.id,
    key: plan.key,
    formerKeys: [],
    name: plan.name,
    description: plan.description,
    style: plan.style ?? 'classic',
    typeKey: plan.typeKey ?? 'software',
    leadAccountId: plan.lead ?? null,
    categoryName: null,
    issueTypeIds: typeIds,
    screens: Object.fromEntries(typeIds.map((id) => [id, screens])),
    workflows: Object.fromEntries(plan.types.map(([{ id }, workflow]) => [id, workflow])),
    priorityIds: ['1', '2', '3', '4', '5'],
    permissions: rolePermissions({ without: plan.without, also: plan.also }),
    securityLevels: [],
    components: (plan.components ?? []).map((name, at) => ({
      id: numbered(at),
      name,
      description: '',
      leadAccountId: plan.componentLeads?.[name] ?? null,
    })),
    versions: (plan.versions ?? []).map((name, at) => ({
      id: numbered(at + 5),
      name,
      description: '',
      archived: false,
      released: false,
    })),
    lastIssueNumber: 0,
  };
}
