import { getAppContext, type RequestInit, type Route, route } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
import { type Wiki, type WikiPage, WikiRefused } from '../../app/wiki-ports';
import { type Answer, requestWiki, sending } from '../jira/request';
import { id } from '../jira/wire';

/** Version 2's list of errors. */
const envelope = v.object({
  errors: v.array(v.object({ title: v.nullish(v.string()), detail: v.nullish(v.string()) })),
});

function refusal({ body }: Answer): Failure {
  const parsed = v.safeParse(envelope, body);
  const words = parsed.success ? parsed.output.errors.flatMap(({ title, detail }) => detail ?? title ?? []) : [];
  return new Failure('jiraRefused', { fields: words.length > 0 ? { '': words.join(' ') } : {} });
}

const page = v.object({
  id,
  spaceId: id,
  status: v.string(),
  title: v.string(),
  version: v.object({ number: v.number(), message: v.nullish(v.string(), '') }),
  body: v.nullish(v.object({ atlas_doc_format: v.optional(v.object({ value: v.string() })) })),
  _links: v.object({ webui: v.string(), base: v.optional(v.string()) }),
});

/** Lists name the base of the site once for all their pages. */
function toPage({ version, body, _links, ...rest }: v.InferOutput<typeof page>, base = ''): WikiPage {
  return {
    id: rest.id,
    spaceId: rest.spaceId,
    title: rest.title,
    version: version.number,
    message: version.message ?? '',
    body: body?.atlas_doc_format?.value ?? '',
    url: `${_links.base ?? base}${_links.webui}`,
  };
}

/** Confluence's most in one answer: nobody chooses among more. */
const MOST_SPACES = 250;

const spaces = v.object({
  results: v.array(v.object({ id, key: v.string(), name: v.string() })),
  _links: v.optional(v.object({ next: v.optional(v.string()) })),
});

const listSpaces: Wiki['listSpaces'] = async () => {
  const answer = await requestWiki(route`/wiki/api/v2/spaces?type=global&status=current&limit=${String(MOST_SPACES)}`);
  // A site without Confluence, or one that this app is not connected to: which status tells so is not documented.
  if ([401, 403, 404].includes(answer.status)) return null;
  if (answer.status >= 400) throw refusal(answer);
  const { results, _links } = v.parse(spaces, answer.body);
  return { spaces: results, isCut: _links?.next !== undefined };
};

const readPage: Wiki['readPage'] = async (pageId) => {
  const answer = await requestWiki(route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`);
  if (answer.status === 403 || answer.status === 404) return null;
  if (answer.status >= 400) throw refusal(answer);
  const found = v.parse(page, answer.body);
  return found.status === 'current' ? toPage(found) : null;
};

const pages = v.object({ results: v.array(page), _links: v.optional(v.object({ base: v.optional(v.string()) })) });

const findPage: Wiki['findPage'] = async (spaceId, title) => {
  const answer = await requestWiki(
    route`/wiki/api/v2/pages?space-id=${spaceId}&title=${title}&status=current&body-format=atlas_doc_format`,
  );
  if (answer.status >= 400) throw refusal(answer);
  const { results, _links } = v.parse(pages, answer.body);
  return results[0] ? toPage(results[0], _links?.base) : null;
};

const reasons = { 403: 'mayNotWrite', 404: 'gone', 409: 'conflict', 413: 'tooLarge' } as const;

async function write(asked: Route, init: RequestInit): Promise<WikiPage> {
  const answer = await requestWiki(asked, init);
  const reason = Object.entries(reasons).find(([status]) => Number(status) === answer.status)?.[1];
  if (reason) throw new WikiRefused(reason);
  if (answer.status >= 400) throw refusal(answer);
  return toPage(v.parse(page, answer.body));
}

const bodyOf = (doc: unknown) => ({ representation: 'atlas_doc_format', value: JSON.stringify(doc) });

const createPage: Wiki['createPage'] = ({ doc, ...rest }) =>
  write(route`/wiki/api/v2/pages`, sending('POST', { status: 'current', ...rest, body: bodyOf(doc) }));

const writePage: Wiki['writePage'] = ({ id: pageId, title, version, message, doc }) => {
  const body = { id: pageId, status: 'current', title, body: bodyOf(doc), version: { number: version, message } };
  return write(route`/wiki/api/v2/pages/${pageId}`, sending('PUT', body));
};

/** Scopes of a product that a site lacks, or that nobody connected, are not granted. */
function isConnected(): boolean {
  const scopes = getAppContext().permissions?.scopes;
  const names = Array.isArray(scopes) ? scopes : Object.keys(scopes ?? {});
  return scopes === undefined || names.includes('write:page:confluence');
}

/** Confluence through Forge, always `asUser()`. https://developer.atlassian.com/cloud/confluence/rest/v2/ */
export const wiki: Wiki = { isConnected, listSpaces, readPage, findPage, createPage, writePage };
