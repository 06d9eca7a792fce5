import type { Caller, Site } from '../http';
import type { Issue, IssueLink, Json, JsonObject } from '../model';
import { maySee } from '../permissions';
import { apiUrl } from './addresses';
import { issueTypeJson } from './issue-type';
import { priorityRef } from './priority';
import { statusJson } from './status';

/** An issue as links, parents and sub-tasks name it. */
export function issueRef(site: Site, caller: Caller, issue: Issue): JsonObject {
  return {
    id: issue.id,
    key: issue.key,
    self: apiUrl(site, caller, `issue/${issue.id}`),
    fields: {
      summary: issue.summary,
      status: statusJson(site, caller, issue.statusId),
      priority: priorityRef(site, caller, issue.priorityId),
      issuetype: issueTypeJson(site, caller, issue.typeId),
    },
  };
}

export function linkTypeJson(site: Site, caller: Caller, typeId: string): JsonObject {
  const type = site.state.linkTypes[typeId];
  if (type === undefined) throw new Error(`The site has no link type ${typeId}.`);
  const { id, name, inward, outward } = type;
  return { id, name, inward, outward, self: apiUrl(site, caller, `issueLinkType/${id}`) };
}

/** The link itself, with both its ends. */
export function linkJson(site: Site, caller: Caller, link: IssueLink, inward: Issue, outward: Issue): JsonObject {
  return {
    id: link.id,
    self: apiUrl(site, caller, `issueLink/${link.id}`),
    type: linkTypeJson(site, caller, link.typeId),
    inwardIssue: issueRef(site, caller, inward),
    outwardIssue: issueRef(site, caller, outward),
  };
}

/** `issuelinks`: exactly one side each, and only where the caller may see the other issue. */
export function issueLinksField(site: Site, caller: Caller, issue: Issue): Json[] {
  const held = Object.values(site.state.links).flatMap((link): Json[] => {
    const shows = link.inwardIssueId === issue.id ? 'outwardIssue' : 'inwardIssue';
    const otherId = shows === 'outwardIssue' ? link.outwardIssueId : link.inwardIssueId;
    if (shows === 'inwardIssue' && link.outwardIssueId !== issue.id) return [];
    const other = site.state.issues[otherId];
    if (other === undefined || !maySee(site, caller, other)) return [];
    return [
      {
        id: link.id,
        self: apiUrl(site, caller, `issueLink/${link.id}`),
        type: linkTypeJson(site, caller, link.typeId),
        [shows]: issueRef(site, caller, other),
      },
    ];
  });
  return [...held, ...issue.danglingLinks];
}
