import { markdownToAdf } from '../adf/markdown-to-adf';
import type { AdfNode, MetaField } from '../api/wire';

export type Kind = 'line' | 'text' | 'number' | 'date' | 'one' | 'many' | 'labels' | 'user' | 'parent' | 'sprint';

/** What a field of the dialog holds: text, or the ids that were chosen. */
export type Held = string | readonly string[];

const byId: Record<string, Kind> = {
  summary: 'line',
  description: 'text',
  environment: 'text',
  priority: 'one',
  assignee: 'user',
  reporter: 'user',
  labels: 'labels',
  parent: 'parent',
  duedate: 'date',
  components: 'many',
  fixVersions: 'many',
  versions: 'many',
  security: 'one',
};

/** How a field of the create screen is asked for; undefined: not here (attachments, links, rank, SLA). */
export function kindOf(field: MetaField): Kind | undefined {
  const id = field.fieldId ?? field.key;
  const known = byId[id];
  if (known) return known;
  const { type, items, custom = '' } = field.schema;
  if (!id.startsWith('customfield_')) return undefined;
  if (custom.endsWith(':gh-sprint')) return 'sprint';
  if (custom.endsWith(':textarea')) return 'text';
  if (/gh-lexo-rank|devsummary|sla/.test(custom)) return undefined;
  if (type === 'string') return 'line';
  if (type === 'number' || type === 'date' || type === 'user') return type;
  if (type === 'option') return 'one';
  return type === 'array' && items === 'option' ? 'many' : undefined;
}

type FieldBody =
  | string
  | number
  | AdfNode
  | { id: string }
  | { key: string }
  | { accountId: string }
  | { id: string }[]
  | readonly string[];

/** What is held, in the form `POST /issue` takes; undefined where nothing was given. */
export function bodyOf(kind: Kind, held: Held | undefined): FieldBody | undefined {
  if (held === undefined || held.length === 0) return undefined;
  if (typeof held !== 'string') return kind === 'labels' ? held : held.map((id) => ({ id }));
  const text = held.trim();
  if (text === '') return undefined;
  switch (kind) {
    case 'text':
      return markdownToAdf(text);
    case 'number':
    case 'sprint':
      return Number(text);
    case 'one':
      return { id: text };
    case 'user':
      return { accountId: text };
    case 'parent':
      return { key: text };
    default:
      return text;
  }
}

/** Jira's order: what is asked first, then what is required, then the rest as the screen has it. */
export function inOrder(fields: readonly MetaField[]): MetaField[] {
  const first = ['summary', 'description', 'assignee', 'priority', 'parent', 'labels'];
  const place = (field: MetaField): number => {
    const at = first.indexOf(field.fieldId ?? field.key);
    return at >= 0 ? at : field.required ? first.length : first.length + 1;
  };
  return fields.toSorted((a, b) => place(a) - place(b));
}
