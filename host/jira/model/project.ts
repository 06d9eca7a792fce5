import type { Json } from './json';
import type { Holder, PermissionKey } from './people';

export interface ScreenField {
  fieldId: string;
  required: boolean;
  defaultValue?: Json;
}

export interface Transition {
  id: string;
  name: string;
  /** null: from any status. */
  from: string[] | null;
  to: string;
  /** A resolution set with it; null clears it; absent leaves it. */
  resolutionId?: string | null;
}

export interface SecurityLevel {
  id: string;
  name: string;
  description: string;
  memberIds: string[];
}
export interface Component {
  id: string;
  name: string;
  description: string;
  leadAccountId: string | null;
}
export interface Version {
  id: string;
  name: string;
  description: string;
  archived: boolean;
  released: boolean;
  releaseDate?: string;
  startDate?: string;
}

export interface Project {
  id: string;
  key: string;
  formerKeys: string[];
  name: string;
  description: string;
  /** classic: company-managed. next-gen: team-managed. */
  style: 'classic' | 'next-gen';
  typeKey: 'software' | 'service_desk' | 'business';
  leadAccountId: string | null;
  categoryName: string | null;
  issueTypeIds: string[];
  /** By issue type id. */
  screens: Record<string, { create: ScreenField[]; edit: ScreenField[] }>;
  workflows: Record<string, { name: string; statusIds: string[]; initialStatusId: string; transitions: Transition[] }>;
  priorityIds: string[];
  permissions: Partial<Record<PermissionKey, Holder[]>>;
  securityLevels: SecurityLevel[];
  components: Component[];
  versions: Version[];
  /** Whose issues of this project are numbered up to. */
  lastIssueNumber: number;
}
