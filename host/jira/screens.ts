import type { ScreenField } from './model';
import { wellKnown } from './model';

const usual = [
  'summary',
  'issuetype',
  'project',
  'reporter',
  'description',
  'priority',
  'labels',
  'assignee',
  'parent',
  'components',
  'versions',
  'fixVersions',
  'environment',
  'duedate',
  'issuelinks',
  'attachment',
  'security',
  'timetracking',
  wellKnown.sprint,
  wellKnown.flagged,
  wellKnown.storyPoints,
];

const required = new Set(['summary', 'issuetype', 'project']);

/**
 * The usual create and edit screens. `lacks`: fields that are not on the create screen; `also`: fields on both;
 * `requires`: fields of them that must be filled in when creating.
 */
export function usualScreens(options: { lacks?: string[]; also?: string[]; requires?: string[] } = {}): {
  create: ScreenField[];
  edit: ScreenField[];
} {
  const all = [...usual, ...(options.also ?? [])];
  const must = new Set([...required, ...(options.requires ?? [])]);
  const screen = (ids: string[], needs: (id: string) => boolean): ScreenField[] =>
    ids.map((fieldId) => ({ fieldId, required: needs(fieldId) }));
  return {
    create: screen(
      all.filter((id) => !options.lacks?.includes(id)),
      (id) => must.has(id),
    ),
    edit: screen(
      all.filter((id) => id !== 'project'),
      (id) => id === 'summary' || id === 'issuetype',
    ),
  };
}
