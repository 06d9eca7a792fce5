import type { FollowUpDraft } from '#contract';
import { judge } from './quality/judge';

/** The fields of a follow-up that a project's create screen may lack, by field id, with the names people know. */
export const optionalFields = { priority: 'Priority', assignee: 'Owner', description: 'Description' } as const;
export type OptionalField = keyof typeof optionalFields;

export type FollowUpPlan = {
  readonly draft: FollowUpDraft;
  readonly projectId: string;
  readonly issueTypeId: string;
  /** As the reader sees it now. */
  readonly incident: { readonly key: string; readonly summary: string };
  /** Field ids on the create screen. */
  readonly onScreen: ReadonlySet<string>;
  readonly priorityName: string | null;
};

type Adf = { readonly [key: string]: unknown };

const paragraph = (...content: readonly Adf[]): Adf => ({ type: 'paragraph', content });
const text = (words: string): Adf => ({ type: 'text', text: words });

/** Chosen values that the create screen will not take, in the order people know them. */
export function missingFields({ draft, onScreen }: FollowUpPlan): OptionalField[] {
  const chosen: OptionalField[] = [];
  if (draft.priorityId !== null) chosen.push('priority');
  if (draft.ownerId !== null) chosen.push('assignee');
  return chosen.filter((field) => !onScreen.has(field));
}

const kept = (plan: FollowUpPlan): Adf[] =>
  missingFields(plan).map((field) =>
    field === 'priority'
      ? paragraph(text(`Priority asked for: ${plan.priorityName ?? plan.draft.priorityId ?? ''}`))
      : paragraph(text('Owner asked for: '), {
          type: 'mention',
          attrs: { id: plan.draft.ownerId ?? '', text: '', accessLevel: '' },
        }),
  );

const description = (plan: FollowUpPlan): Adf => ({
  version: 1,
  type: 'doc',
  content: [
    paragraph(text(`A follow-up of ${plan.incident.key}: ${plan.incident.summary}`)),
    ...said('Done when: ', plan.draft.doneWhen),
    ...(meetsAll(plan.draft) ? [] : said('Accepted as it is because: ', plan.draft.acceptedBecause)),
    ...kept(plan),
  ],
});

const said = (label: string, words = ''): Adf[] =>
  words.trim() === '' ? [] : [paragraph({ ...text(label), marks: [{ type: 'strong' }] }, text(words.trim()))];

const meetsAll = ({ summary, doneWhen = '' }: FollowUpDraft): boolean =>
  judge({ what: summary, doneWhen }).every(({ met }) => met);

/** Priority and owner as Jira takes them, for those fields alone. */
export function valuesOf(draft: FollowUpDraft, fields: readonly OptionalField[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (fields.includes('priority') && draft.priorityId !== null) values['priority'] = { id: draft.priorityId };
  if (fields.includes('assignee') && draft.ownerId !== null) values['assignee'] = { accountId: draft.ownerId };
  return values;
}

/** `fields` of the create call. What the screen lacks is kept in the description, where there is one. */
export function toIssueFields(plan: FollowUpPlan): Record<string, unknown> {
  const settable = (['priority', 'assignee'] as const).filter((field) => plan.onScreen.has(field));
  return {
    project: { id: plan.projectId },
    issuetype: { id: plan.issueTypeId },
    summary: plan.draft.summary.trim(),
    ...(plan.onScreen.has('description') && { description: description(plan) }),
    ...valuesOf(plan.draft, settable),
  };
}
