export interface IssueType {
  id: string;
  name: string;
  description: string;
  subtask: boolean;
  hierarchyLevel: number;
  icon: string;
  scopeProjectId?: string;
}
export interface Status {
  id: string;
  name: string;
  untranslatedName?: string;
  description: string;
  category: 'undefined' | 'new' | 'indeterminate' | 'done';
  scopeProjectId?: string;
}
export interface Priority {
  id: string;
  name: string;
  description: string;
  color: string;
  isDefault: boolean;
}
export interface Resolution {
  id: string;
  name: string;
  description: string;
}
export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

export interface Field {
  id: string;
  key: string;
  name: string;
  custom: boolean;
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  clauseNames: string[];
  schema?: { type: string; items?: string; system?: string; custom?: string; customId?: number };
  /** Allowed values of select fields. */
  options?: { id: string; value: string; children?: { id: string; value: string }[] }[];
  scopeProjectId?: string;
}
