import type { Caller, JiraReply, Site } from '../jira/http';
import type { Json, JsonObject } from '../jira/model';
import { objectOr, stringOr } from '../jira/read';
import { checkMayWrite, maySeePage, maySeeSpace, spaceOf } from './access';
import { bodyOf, titleOf } from './check-page';
import { newest, type Wiki, type WikiPage } from './model';
import { notFound, WikiRefusal } from './problem';
import { baseOf, pageJson, spaceJson } from './wire';

export interface WikiCall {
  site: Site;
  wiki: Wiki;
  caller: Caller;
  params: Record<string, string>;
  query: URLSearchParams;
  json: JsonObject;
}

export interface WikiRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  template: string;
  handle(call: WikiCall): JiraReply;
}

const defaultLimit = 25;
const mostLimit = 250;

/** One page of a list; `next` is a path below the site, as Confluence gives it. */
function listed({ site, query }: WikiCall, path: string, all: Json[]): JiraReply {
  const asked = Number(query.get('limit') ?? defaultLimit);
  if (!Number.isInteger(asked) || asked < 1) throw new WikiRefusal(400, 'limit must be a positive number.');
  const limit = Math.min(asked, mostLimit);
  const from = Number(query.get('cursor') ?? 0);
  const rest = new URLSearchParams(query);
  rest.set('cursor', String(from + limit));
  const links: JsonObject = { base: baseOf(site) };
  if (from + limit < all.length) links.next = `/wiki/api/v2/${path}?${rest}`;
  return { status: 200, body: { results: all.slice(from, from + limit), _links: links } };
}

const wanted = (query: URLSearchParams, name: string): Set<string> | undefined =>
  query.has(name)
    ? new Set(
        query
          .getAll(name)
          .flatMap((value) => value.split(','))
          .map((value) => value.trim()),
      )
    : undefined;

function getSpaces(call: WikiCall): JiraReply {
  const { site, wiki, caller, query } = call;
  const [keys, ids] = [wanted(query, 'keys'), wanted(query, 'ids')];
  const seen = wiki.spaces
    .filter((space) => maySeeSpace(site, caller, space))
    .filter(({ key, id }) => (keys?.has(key) ?? true) && (ids?.has(id) ?? true));
  return listed(call, 'spaces', seen.map(spaceJson));
}

/** Without a status in the query: current pages alone. */
const isAsked = ({ status }: WikiPage, query: URLSearchParams): boolean =>
  (wanted(query, 'status') ?? new Set(['current'])).has(status);

function getPages(call: WikiCall): JiraReply {
  const { site, wiki, caller, query } = call;
  const [spaces, ids, title] = [wanted(query, 'space-id'), wanted(query, 'id'), query.get('title')];
  const seen = wiki.pages.filter(
    (page) =>
      isAsked(page, query) &&
      (spaces?.has(page.spaceId) ?? true) &&
      (ids?.has(page.id) ?? true) &&
      (title === null || newest(page).title === title) &&
      maySeePage(site, wiki, caller, page),
  );
  const format = query.get('body-format');
  return listed(
    call,
    'pages',
    seen.map((page) => pageJson(site, wiki, page, format)),
  );
}

function pageOf({ site, wiki, caller, params }: WikiCall): WikiPage {
  const page = wiki.pages.find(({ id }) => id === params.id);
  if (page === undefined || !maySeePage(site, wiki, caller, page)) throw notFound();
  return page;
}

/** A guess: a page in the trash is answered only where its status is asked for. */
function getPage(call: WikiCall): JiraReply {
  const page = pageOf(call);
  if (!isAsked(page, call.query)) throw notFound();
  return { status: 200, body: pageJson(call.site, call.wiki, page, call.query.get('body-format')) };
}

const authorOf = ({ site, caller }: WikiCall): string =>
  caller.accountId ?? Object.values(site.state.users).find(({ accountType }) => accountType === 'app')?.accountId ?? '';

function postPage(call: WikiCall): JiraReply {
  const { site, wiki, caller, json } = call;
  const space = spaceOf(site, wiki, caller, stringOr(json.spaceId));
  checkMayWrite(site, caller, space);
  if ((json.status ?? 'current') !== 'current') throw new WikiRefusal(501, 'This host does not play drafts.');
  const [title, body] = [titleOf(wiki, json, space.id), bodyOf(json)];
  wiki.lastPageId += 1;
  const createdAt = new Date(site.clock.now()).toISOString();
  const page: WikiPage = {
    id: String(wiki.lastPageId),
    spaceId: space.id,
    parentId: json.parentId === undefined || json.parentId === null ? null : stringOr(json.parentId),
    status: 'current',
    restrictedTo: null,
    versions: [{ number: 1, createdAt, message: '', authorId: authorOf(call), title, body }],
  };
  wiki.pages.push(page);
  return { status: 200, body: pageJson(site, wiki, page, 'atlas_doc_format') };
}

function putPage(call: WikiCall): JiraReply {
  const { site, wiki, caller, json } = call;
  const page = pageOf(call);
  const space = spaceOf(site, wiki, caller, page.spaceId);
  checkMayWrite(site, caller, space);
  if (stringOr(json.id) !== page.id) throw new WikiRefusal(400, 'The id in the body is not that of the path.');
  if (page.status === 'trashed') throw notFound();
  const { number, message } = objectOr(json.version);
  const last = newest(page);
  if (number !== last.number + 1)
    throw new WikiRefusal(409, `Version must be incremented on update. Current version is: ${last.number}`);
  const [title, body] = [titleOf(wiki, json, space.id, page), bodyOf(json)];
  const createdAt = new Date(site.clock.now()).toISOString();
  page.versions.push({
    number,
    createdAt,
    message: stringOr(message),
    authorId: authorOf(call),
    title,
    body,
  });
  return { status: 200, body: pageJson(site, wiki, page, 'atlas_doc_format') };
}

/** Into the trash. */
function deletePage(call: WikiCall): JiraReply {
  const page = pageOf(call);
  checkMayWrite(call.site, call.caller, spaceOf(call.site, call.wiki, call.caller, page.spaceId));
  page.status = 'trashed';
  return { status: 204 };
}

/** https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/ and api-group-space. */
export const wikiRoutes: WikiRoute[] = [
  { method: 'GET', template: '/wiki/api/v2/spaces', handle: getSpaces },
  { method: 'GET', template: '/wiki/api/v2/pages', handle: getPages },
  { method: 'POST', template: '/wiki/api/v2/pages', handle: postPage },
  { method: 'GET', template: '/wiki/api/v2/pages/{id}', handle: getPage },
  { method: 'PUT', template: '/wiki/api/v2/pages/{id}', handle: putPage },
  { method: 'DELETE', template: '/wiki/api/v2/pages/{id}', handle: deletePage },
];
