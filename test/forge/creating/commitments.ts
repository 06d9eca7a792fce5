import { randomUUID } from 'node:crypto';
import type { Creation, Idea } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { good, type Host, type Panel, rest } from '../panel';

export type Committed = { readonly id: string; readonly what: string };

/** Something people have committed to, ready to be created. */
export const committedIdea = (parts: Partial<Idea> = {}): Idea => ({
  ...blankIdea(),
  what: 'Add alerting for standby pool use above 80 %',
  due: '',
  state: 'committed',
  ...parts,
});

/** Writes committed ideas as the panel does. */
export async function commit(panel: Panel, ideas: readonly Idea[]): Promise<Committed[]> {
  const edits = ideas.map((body) => ({
    id: `idea:${randomUUID()}`,
    about: 'idea' as const,
    eventId: null,
    issueId: null,
    body,
    revision: 0,
  }));
  good(await panel.call('saveAdditions', { edits }));
  return edits.map(({ id, body }) => ({ id, what: body.what }));
}

/** A creation that must have come to an issue. */
export function created(creation: Creation | undefined) {
  if (creation?.outcome !== 'created') throw new Error(`Not created: ${JSON.stringify(creation)}`);
  return creation;
}

type Ends = { inwardIssue?: { key: string }; outwardIssue?: { key: string } };

/** The keys that an issue is linked with, as the administrator sees them. */
export async function linksOf(host: Host, issue: string): Promise<string[]> {
  const { fields } = await rest<{ fields: { issuelinks: Ends[] } }>(
    host,
    'admin',
    `/rest/api/3/issue/${issue}?fields=issuelinks`,
  );
  return fields.issuelinks.map(({ inwardIssue, outwardIssue }) => (inwardIssue ?? outwardIssue)?.key ?? '');
}

export type Bare = { id: string; key: string; fields: Record<string, unknown>; properties: Record<string, unknown> };

/** More than a test makes in one project. */
const WINDOW = 40;

/** Issues of a project whose keys come after one, read key by key (search may lag), the oldest first. */
export async function issuesAfter(host: Host, last: string): Promise<Bare[]> {
  const [project, number] = last.split('-');
  const issueIdsOrKeys = Array.from({ length: WINDOW }, (_, at) => `${project}-${Number(number) + at + 1}`);
  const body = { issueIdsOrKeys, fields: ['*all'], properties: ['second-story.follow-up'] };
  const { issues } = await rest<{ issues: Bare[] }>(host, 'admin', '/rest/api/3/issue/bulkfetch', {
    method: 'POST',
    body,
  });
  return issues.sort((one, other) => Number(one.id) - Number(other.id));
}

/** The key of a project's newest issue, made for that. */
export async function newestKey(host: Host, project: string, issuetype: string): Promise<string> {
  const { key } = await rest<{ key: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: project }, issuetype: { name: issuetype }, summary: 'The last one before' } },
  });
  return key;
}
