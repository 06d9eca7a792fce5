import { randomUUID } from 'node:crypto';
import type { AdditionEdit, Factor, Idea, Similar, SimilarTo } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import type { Role } from '../../host/jira/model';
import { good, type Host, type Panel, panelOf, rest } from './panel';

export type Made = { readonly id: string; readonly key: string };

/** An issue of the site, made by its admin. */
export const issue = (host: Host, project: string, fields: Readonly<Record<string, unknown>>): Promise<Made> =>
  rest(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: project }, issuetype: { name: 'Task' }, ...fields } },
  });

const whole = { eventId: null, issueId: null, revision: 0 } as const;

export const ideaEdit = (parts: Partial<Idea>): AdditionEdit<'idea'> => ({
  ...whole,
  id: `idea:${randomUUID()}`,
  about: 'idea',
  body: { ...blankIdea(), ...parts },
});

export const factorEdit = (parts: Partial<Factor>): AdditionEdit<'factor'> => ({
  ...whole,
  id: `factor:${randomUUID()}`,
  about: 'factor',
  body: {
    statement: '',
    category: null,
    relation: null,
    supports: [],
    speaksAgainst: [],
    firstStory: '',
    secondStory: '',
    leadsTo: [],
    ...parts,
  },
});

/** An incident that was reviewed: what was added to it stands. */
export async function reviewed(
  host: Host,
  project: string,
  summary: string,
  ...edits: readonly AdditionEdit[]
): Promise<Made> {
  const made = await issue(host, project, { summary });
  good(await panelOf(host, 'admin', made.key).call('saveAdditions', { edits }));
  return made;
}

export const wanted = (parts: Partial<SimilarTo> = {}): SimilarTo => ({
  ideaId: `idea:${randomUUID()}`,
  what: '',
  doneWhen: '',
  component: '',
  factors: [],
  projectId: null,
  ...parts,
});

export const similarTo = async (panel: Panel, parts: Partial<SimilarTo>): Promise<Similar> =>
  good(await panel.call('findSimilar', wanted(parts)));

/** What was found, by its words. */
export const wordsOf = ({ found }: Similar): string[] => found.map(({ what }) => what.text);

/** A project that the outsider may not browse, though they see the incident. */
export async function closedProject(host: Host): Promise<string> {
  const keys = async (role: Role) =>
    good(await panelOf(host, role).call('openPanel', {})).timeline.tickets.map(({ key }) => key);
  const [all, some] = [await keys('admin'), await keys('outsider')];
  const hidden = all.find((key) => !some.includes(key));
  if (!hidden) throw new Error('The story hides no ticket.');
  return hidden.replace(/-\d+$/, '');
}
