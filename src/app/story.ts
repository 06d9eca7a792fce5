import type { Reach, Ticket } from '#contract';
import { NO_INSTANT } from '#core/timeline/instant';
import type { IssueRecord, LinkRecord } from './issue-record';
import type { Jira } from './ports';

/** A ticket of the story besides the incident, as what names it shows it. */
export type Part = Omit<LinkRecord, 'phrase'> & {
  readonly via: NonNullable<Ticket['via']>;
  /** In the site's words. */
  readonly relation: string;
};

/** Which tickets make the story of an incident, as this reader sees them. */
export type Outline = {
  readonly incident: IssueRecord;
  /** The incident's links, then its sub-tasks, each ticket once. */
  readonly near: readonly Part[];
  /** Links and sub-tasks of those; empty where the story does not reach so far. */
  readonly far: readonly Part[];
  /** Those whose links belong to the story: the incident, and the near ones where it reaches beyond them. */
  readonly holders: readonly IssueRecord[];
  /** Tickets that a story of this size has no room for. */
  readonly beyond: number;
};

/** Links of links can run through a whole site: a story takes so many tickets. */
const MOST_PARTS = 1_000;

const phrasesOf = (links: readonly LinkRecord[], id: string): string =>
  [...new Set(links.filter((link) => link.id === id).map(({ phrase }) => phrase))].join(', ');

const once = (parts: readonly Part[], taken: ReadonlySet<string>): Part[] => [
  ...new Map(parts.filter(({ id }) => !taken.has(id)).map((part) => [part.id, part])).values(),
];

const besides = (
  { links, subTasks }: IssueRecord,
  [link, subTask]: readonly [Part['via'], Part['via']],
  say = (phrase: string) => phrase,
): Part[] => [
  ...links.map((one): Part => ({ ...one, via: link, relation: say(phrasesOf(links, one.id)) })),
  // Jira has no phrase for these: the name of their type, which is the site's own, says what they are.
  ...subTasks
    .filter(({ id }) => !links.some((one) => one.id === id))
    .map((one): Part => ({ ...one, via: subTask, relation: say(one.phrase) })),
];

/** The incident's links and sub-tasks; one linked in two ways stands once, with both. */
export const nearParts = (incident: IssueRecord): Part[] =>
  once(besides(incident, ['link', 'subTask']), new Set([incident.id]));

/** What stands beside those: `PAY-229 blocks`, say, of a ticket that PAY-229 blocks. */
function farParts(incident: IssueRecord, near: readonly IssueRecord[]): Part[] {
  const taken = new Set([incident.id, ...nearParts(incident).map(({ id }) => id)]);
  const all = near.flatMap((issue) =>
    besides(issue, ['linkOfLink', 'linkOfLink'], (phrase) => `${issue.key} ${phrase}`),
  );
  return once(all, taken);
}

/** `near`: the near tickets, read; none where the story reaches to links only. */
export function toOutline(incident: IssueRecord, near: readonly IssueRecord[] = []): Outline {
  const parts = nearParts(incident);
  const inOrder = parts.flatMap(({ id }) => near.filter((issue) => issue.id === id));
  const far = farParts(incident, inOrder);
  const room = Math.max(0, MOST_PARTS - parts.length);
  return {
    incident,
    near: parts,
    far: far.slice(0, room),
    holders: [incident, ...inOrder],
    beyond: Math.max(0, far.length - room),
  };
}

export const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);

export const partsOf = ({ near, far }: Outline): readonly Part[] => [...near, ...far];

/** The outline by itself, as cheap as it can be had. */
export async function readOutline(jira: Jira, incident: IssueRecord, reach: Reach): Promise<Outline> {
  const heads = reach === 'linksOfLinks' ? await jira.readHeads(idsOf(nearParts(incident))) : [];
  return toOutline(incident, heads);
}

const ticket = (
  { id, key, summary, type, status }: IssueRecord | Part,
  updatedAt: string,
  part: Part | null,
): Ticket => ({
  id,
  key,
  summary,
  relation: part?.relation ?? null,
  type: { id: type.id, name: type.name },
  status: { id: status.id, name: status.name, category: status.category },
  ...(part && { via: part.via }),
  updatedAt,
});

export const incidentTicket = (incident: IssueRecord): Ticket => ticket(incident, incident.updated, null);

/**
 * The tickets of a timeline, the incident first: as they were read, else as what names them shows them, with the
 * `updated` that is `known` of them. Jira may name a ticket and have nothing of it to read (an import's link to what
 * was left behind, one deleted this moment): it stands there all the same, never read.
 */
export function toTickets(
  outline: Outline,
  read: readonly IssueRecord[],
  known: Readonly<Record<string, string>> = {},
): Ticket[] {
  const byId = new Map(read.map((issue) => [issue.id, issue]));
  const updatedOf = (id: string): string =>
    byId.get(id)?.updated ?? (Object.hasOwn(known, id) ? known[id] : undefined) ?? NO_INSTANT;
  return [
    incidentTicket(byId.get(outline.incident.id) ?? outline.incident),
    ...partsOf(outline).map((part) => ticket(byId.get(part.id) ?? part, updatedOf(part.id), part)),
  ];
}
