import { route } from '@forge/api';
import * as v from 'valibot';
import { bounded } from '../../app/bounded';
import { isFailure } from '../../app/failure';
import type { EventRef, Jira } from '../../app/ports';
import { chunks } from '../chunks';
import { readIssues } from './issues';
import { readRemoteLinks } from './lists';
import { read } from './read';
import { sending } from './request';
import { readRecord } from './single-records';
import { id } from './wire';

/** Records in one list read: Jira's most for comments, and plenty for changelogs. */
const LIST_LIMIT = 1_000;

/** Requests at a time. */
const WIDTH = 4;

type Ref = { readonly issueId: string; readonly recordId: string };
/** Answers the references that Jira shows. */
type Find = (refs: readonly Ref[]) => Promise<readonly Ref[]>;

const byIssue = (refs: readonly Ref[]): Map<string, Ref[]> => {
  const groups = new Map<string, Ref[]>();
  for (const ref of refs) groups.set(ref.issueId, [...(groups.get(ref.issueId) ?? []), ref]);
  return groups;
};

/** A ticket that is gone shows nothing. */
async function unlessGone<T>(work: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await work();
  } catch (error) {
    if (isFailure(error, 'incidentGone')) return [];
    throw error;
  }
}

const eachIssue =
  (idsOf: (issueId: string, refs: readonly Ref[]) => Promise<readonly string[]>): Find =>
  async (refs) => {
    const found = await bounded([...byIssue(refs)], WIDTH, async ([issueId, some]) => {
      const ids = new Set(await unlessGone(() => idsOf(issueId, some)));
      return some.filter(({ recordId }) => ids.has(recordId));
    });
    return found.flat();
  };

const listed = v.object({ histories: v.array(v.object({ id })) });

const changelogs = eachIssue(async (issueId, refs) => {
  const pages = await bounded(chunks(refs, LIST_LIMIT), WIDTH, (some) =>
    read(
      listed,
      route`/rest/api/3/issue/${issueId}/changelog/list`,
      sending('POST', { changelogIds: some.map(({ recordId }) => Number(recordId)) }),
    ),
  );
  return pages.flatMap(({ histories }) => histories.map((history) => history.id));
});

const comments = v.object({ values: v.array(v.object({ id, self: v.string() })) });

/** A comment names its issue in its own address only. */
const findComments: Find = async (refs) => {
  const pages = await bounded(chunks(refs, LIST_LIMIT), WIDTH, (some) =>
    read(
      comments,
      route`/rest/api/3/comment/list`,
      sending('POST', { ids: some.map(({ recordId }) => Number(recordId)) }),
    ),
  );
  const shown = new Set(pages.flatMap(({ values }) => values.map(({ self }) => self.replace(/^.*\/issue\//, ''))));
  return refs.filter(({ issueId, recordId }) => shown.has(`${issueId}/comment/${recordId}`));
};

const findWorklogs: Find = async (refs) => {
  const found = await bounded(refs, WIDTH, (ref) => readRecord('worklog', ref.issueId, ref.recordId));
  return refs.filter((_, at) => found[at] !== null);
};

const findCreations: Find = (refs) => Promise.resolve(refs.filter(({ issueId, recordId }) => issueId === recordId));

const findAttachments: Find = async (refs) => {
  const issues = await readIssues([...byIssue(refs).keys()]);
  const attached = new Set(
    issues.flatMap((issue) => issue.attachments.map((attachment) => `${issue.id}:${attachment.id}`)),
  );
  return refs.filter(({ issueId, recordId }) => attached.has(`${issueId}:${recordId}`));
};

const remoteLinks = eachIssue(async (issueId) => (await readRemoteLinks(issueId)).map((link) => link.id));

const finders: Readonly<Record<string, Find>> = {
  created: findCreations,
  changelog: changelogs,
  comment: findComments,
  worklog: findWorklogs,
  attachment: findAttachments,
  remoteLink: remoteLinks,
};

const kindOf = ({ eventId }: EventRef): string => eventId.slice(0, eventId.indexOf(':'));

/** In a few requests, whatever their number: list reads by kind, as far as Jira has them. */
export const findVisible: Jira['findVisible'] = async (records) => {
  const visible = new Set<string>();
  for (const [kind, find] of Object.entries(finders)) {
    const refs = records
      .filter((record) => kindOf(record) === kind)
      .map(({ eventId, issueId }) => ({ issueId, recordId: eventId.slice(kind.length + 1) }));
    if (refs.length === 0) continue;
    for (const { recordId } of await find(refs)) visible.add(`${kind}:${recordId}`);
  }
  return visible;
};
