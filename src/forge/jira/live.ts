import { route } from '@forge/api';
import * as v from 'valibot';
import { bounded } from '../../app/bounded';
import type { AfterJira, LiveIssue } from '../../app/after-ports';
import { Failure } from '../../app/failure';
import { chunks } from '../chunks';
import { FOLLOW_UP_PROPERTY, HEAD, issueWire } from './issue-wire';
import { read } from './read';
import { sending } from './request';
import { id, text } from './wire';

/** Jira's most, of issues in one bulk read. */
const BULK_LIMIT = 100;

/** Requests at a time. */
const WIDTH = 4;

const sprint = v.object({ id: v.number(), name: text, state: v.picklist(['active', 'future', 'closed']) });

/** Every sprint it was ever in, in the field's own form; anything else is no sprint. */
const sprintsIn = (value: unknown): v.InferOutput<typeof sprint>[] => {
  const parsed = v.safeParse(v.array(sprint), value);
  return parsed.success ? parsed.output : [];
};

const toSprint = (value: unknown, isDone: boolean): LiveIssue['sprint'] => {
  const all = sprintsIn(value);
  const open = all.find(({ state }) => state === 'active') ?? all.find(({ state }) => state === 'future');
  return open ?? (isDone ? all.at(-1) : undefined) ?? null;
};

const raw = v.object({ fields: v.record(v.string(), v.unknown()) });

const bulk = v.object({ issues: v.array(v.unknown()), issueErrors: v.nullish(v.array(v.object({ id }))) });

async function readSome(issueIds: readonly string[], sprintFieldId: string | null): Promise<LiveIssue[]> {
  const asked = {
    issueIdsOrKeys: issueIds,
    fields: sprintFieldId === null ? HEAD : [...HEAD, sprintFieldId],
    properties: [FOLLOW_UP_PROPERTY],
  };
  const { issues, issueErrors } = await read(bulk, route`/rest/api/3/issue/bulkfetch`, sending('POST', asked));
  // What could not be carried this time is neither gone nor withheld: better none than a part.
  if ((issueErrors ?? []).length > 0) throw new Failure('jiraDown');
  return issues.map((one) => {
    const issue = v.parse(issueWire, one);
    const value = sprintFieldId === null ? null : v.parse(raw, one).fields[sprintFieldId];
    return { issue, sprint: toSprint(value, issue.status.category === 'done') };
  });
}

export const readLive: AfterJira['readLive'] = async (issueIds, sprintFieldId) => {
  const pages = await bounded(chunks(issueIds, BULK_LIMIT), WIDTH, (some) => readSome(some, sprintFieldId));
  return pages.flat();
};
