import type { Caller, Site } from '../http';
import { Refusal } from '../http';
import { nextId } from '../ids';
import type { Issue, IssueLink, Json, JsonObject, LinkType } from '../model';
import { canOn, findIssue } from '../permissions';
import { idText, objectOr, stringOr } from '../read';
import { namelessItem, nothing } from './field-change';
import { checkRoom } from './issue-limits';
import { tell } from './product-events';
import { writeHistory } from './write-history';

/** The type that `{ id }` or `{ name }` means; Jira's 404 where there is none. */
export function findLinkType(site: Site, wanted: Json | undefined): LinkType {
  const { id, name } = objectOr(wanted);
  const types = Object.values(site.state.linkTypes);
  const named = stringOr(name).toLowerCase();
  const found = types.find((type) => (id === undefined ? type.name.toLowerCase() === named : type.id === idText(id)));
  if (found !== undefined) return found;
  const said = id === undefined ? `name '${stringOr(name)}'` : `id '${String(id)}'`;
  throw new Refusal(404, [`No issue link type with ${said} found.`]);
}

/** The issue of `{ key }` or `{ id }`; 404 where the caller does not see one. */
export function findLinked(site: Site, caller: Caller, wanted: Json | undefined): Issue {
  const { id, key } = objectOr(wanted);
  return findIssue(site, caller, idText(key) ?? idText(id) ?? '');
}

const text = (phrase: string, other: Issue) => ({ id: other.key, text: `This issue ${phrase} ${other.key}` });

const eventOf = (site: Site, link: IssueLink): JsonObject => ({
  id: Number(link.id),
  sourceIssueId: Number(link.inwardIssueId),
  destinationIssueId: Number(link.outwardIssueId),
  issueLinkType: { ...site.state.linkTypes[link.typeId] },
});

/**
 * Links them so that "inward `<outward phrase>` outward" holds, and writes both ends' histories. The same link again
 * is no second link. Permissions are asked before.
 */
export function linkIssues(site: Site, caller: Caller, type: LinkType, inward: Issue, outward: Issue): IssueLink {
  const links = Object.values(site.state.links);
  const same = links.find(
    (link) => link.typeId === type.id && link.inwardIssueId === inward.id && link.outwardIssueId === outward.id,
  );
  if (same !== undefined) return same;
  for (const { id } of [inward, outward]) {
    const held = links.filter((link) => link.inwardIssueId === id || link.outwardIssueId === id);
    checkRoom('issue links', held.length);
  }
  const link: IssueLink = {
    id: String(nextId(site.state, 'link')),
    typeId: type.id,
    inwardIssueId: inward.id,
    outwardIssueId: outward.id,
  };
  site.state.links[link.id] = link;
  writeHistory(site, caller, inward, [namelessItem('Link', nothing, text(type.outward, outward))]);
  writeHistory(site, caller, outward, [namelessItem('Link', nothing, text(type.inward, inward))]);
  tell(site, caller, 'created:issuelink', [inward.id, outward.id], () => eventOf(site, link));
  return link;
}

/** Removes the link, with a history on each end. */
export function unlinkIssues(site: Site, caller: Caller, link: IssueLink): void {
  const { links, issues, linkTypes } = site.state;
  const [type, inward, outward] = [linkTypes[link.typeId], issues[link.inwardIssueId], issues[link.outwardIssueId]];
  delete links[link.id];
  if (type !== undefined && inward !== undefined && outward !== undefined) {
    writeHistory(site, caller, inward, [namelessItem('Link', text(type.outward, outward), nothing)]);
    writeHistory(site, caller, outward, [namelessItem('Link', text(type.inward, inward), nothing)]);
  }
  tell(site, caller, 'deleted:issuelink', [link.inwardIssueId, link.outwardIssueId], () => eventOf(site, link));
}

/** One `update.issuelinks` entry, checked: links this issue to the one named, on the side it is named on. */
export interface PlannedLink {
  type: LinkType;
  other: Issue;
  otherIs: 'inward' | 'outward';
}

/** Reads `{ type, outwardIssue | inwardIssue }`; what is wrong with it becomes `errors.issuelinks`. */
export function planLink(site: Site, caller: Caller, value: Json): PlannedLink {
  const { type, inwardIssue, outwardIssue } = objectOr(value);
  try {
    const otherIs = outwardIssue === undefined ? 'inward' : 'outward';
    return { type: findLinkType(site, type), other: findLinked(site, caller, outwardIssue ?? inwardIssue), otherIs };
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(400, [], { issuelinks: error.message });
    throw error;
  }
}

export function applyLink(site: Site, caller: Caller, issue: Issue, { type, other, otherIs }: PlannedLink): void {
  if (otherIs === 'outward') linkIssues(site, caller, type, issue, other);
  else linkIssues(site, caller, type, other, issue);
}

/** Link issues is asked on the issue linked from. */
export function checkMayLink(site: Site, caller: Caller, from: Issue): void {
  if (canOn(site, caller, 'LINK_ISSUES', from)) return;
  throw new Refusal(404, [`No Link Issue Permission for issue '${from.key}'`]);
}
