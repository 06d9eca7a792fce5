import { route } from '@forge/api';
import * as v from 'valibot';
import type { ParentChoice } from '#contract';
import type { Jira } from '../../app/ports';
import { readTypes } from './create-meta';
import { toType } from './create-screen';
import { readHeads } from './issues';
import { read } from './read';
import { sending } from './request';
import { id, text } from './wire';

/** As many as a person looks through. */
const SHOWN = 20;

const found = v.object({
  issues: v.array(
    v.object({ id, key: v.string(), fields: v.object({ summary: text, issuetype: v.object({ id, name: text }) }) }),
  ),
});

/** The words of a query as JQL text search takes them: nothing in it is an operator. */
const wordsOf = (query: string): readonly string[] => query.match(/[\p{L}\p{N}]+/gu) ?? [];

const isKey = (query: string): boolean => /^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(query);

async function search(projectId: string, typeIds: readonly string[], query: string): Promise<readonly ParentChoice[]> {
  const words = wordsOf(query);
  const jql = [
    `project = ${projectId}`,
    `issuetype in (${typeIds.join(', ')})`,
    'statusCategory != Done',
    ...(words.length > 0 ? [`summary ~ "${words.map((word) => `${word}*`).join(' ')}"`] : []),
  ].join(' AND ');
  const asked = { jql: `${jql} ORDER BY updated DESC`, fields: ['summary', 'issuetype'], maxResults: SHOWN };
  const { issues } = await read(found, route`/rest/api/3/search/jql`, sending('POST', asked));
  return issues.map(({ id: issueId, key, fields }) => ({
    id: issueId,
    key,
    summary: fields.summary,
    typeName: fields.issuetype.name,
  }));
}

async function named(projectId: string, typeIds: readonly string[], idOrKey: string): Promise<readonly ParentChoice[]> {
  const heads = await readHeads([idOrKey]);
  return heads
    .filter(({ project, type }) => project.id === projectId && typeIds.includes(type.id))
    .map((head) => ({ id: head.id, key: head.key, summary: head.summary, typeName: head.type.name }));
}

/** Open issues of a project one level above a type, the latest first; one that is named by its key, open or not. */
export const findParents: Jira['findParents'] = async ({ projectId, issueTypeId }, asked) => {
  const types = (await readTypes(projectId))?.map(toType) ?? [];
  const below = types.find((type) => type.id === issueTypeId)?.level ?? 0;
  const above = types.filter(({ level }) => level === below + 1).map((type) => type.id);
  if (above.length === 0) return [];
  if ('issueId' in asked) return named(projectId, above, asked.issueId);
  return isKey(asked.query) ? named(projectId, above, asked.query) : search(projectId, above, asked.query);
};
