import type { LinkedIssueWire, LinkTypeWire, LinkWire } from '../../api/wire';

export interface LinkGroup {
  /** `is blocked by` */
  phrase: string;
  rows: { linkId: string; issue: LinkedIssueWire }[];
}

/** Links by what they say, as seen from this issue, in the order in which each phrase first stands. */
export function groupLinks(links: readonly LinkWire[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const issue = link.outwardIssue ?? link.inwardIssue;
    if (!issue) continue;
    const phrase = link.outwardIssue ? link.type.outward : link.type.inward;
    const group = groups.get(phrase) ?? { phrase, rows: [] };
    group.rows.push({ linkId: link.id, issue });
    groups.set(phrase, group);
  }
  return [...groups.values()];
}

export interface Relation {
  phrase: string;
  typeId: string;
  /** Whether this issue is the source of the phrase. */
  outward: boolean;
}

/** What can be said between two issues; a phrase that reads the same from both ends is offered once. */
export function relations(types: readonly LinkTypeWire[]): Relation[] {
  return types.flatMap(({ id, outward, inward }) => [
    ...(inward === outward ? [] : [{ phrase: inward, typeId: id, outward: false }]),
    { phrase: outward, typeId: id, outward: true },
  ]);
}

/** The body of `POST /issueLink`: in Jira's words the `inwardIssue` is the source of the outward phrase. */
export function linkBody(relation: Relation, here: string, other: string) {
  const [source, target] = relation.outward ? [here, other] : [other, here];
  return { type: { id: relation.typeId }, inwardIssue: { key: source }, outwardIssue: { key: target } };
}
