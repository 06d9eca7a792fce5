import { createContext, useContext } from 'react';
import type { IssuePermission } from '../api/issue-queries';
import type { IssueWire, MetaField } from '../api/wire';

/** The issue on the screen, and what the acting person may do with it. */
export interface ShownIssue {
  issue: IssueWire;
  can(permission: IssuePermission): boolean;
  /** The field as the edit screen has it; undefined where it is not on it, or nothing may be edited. */
  editable(fieldId: string): MetaField | undefined;
  /** Writes fields; Jira's refusal is shown as a flag. Resolves to whether it was done. */
  save(fields: Record<string, unknown>): Promise<boolean>;
}

export const IssueContext = createContext<ShownIssue | null>(null);

export function useShownIssue(): ShownIssue {
  const shown = useContext(IssueContext);
  if (!shown) throw new Error('useShownIssue is for the parts of an issue view.');
  return shown;
}
