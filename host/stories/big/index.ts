import { emptyIssue } from '../../jira/empty-issue';
import { nextId } from '../../jira/ids';
import type { Comment, History, HistoryItem, Issue, SiteState } from '../../jira/model';
import { jiraTime } from '../../jira/time';
import { words } from '../words';
import { author, nextChange } from './changes';
import { automation, responders } from './people';
import { createSeeded } from './seeded';
import type { Seeded } from './seeded';
import { sentences, ticketSummary } from './sentences';
import { bigSite, projectIds } from './site';

/** What the incident holds in all; each linked ticket holds a few of each. */
export const bigCounts = { entries: 5_000, comments: 500, linked: 100 } as const;

/** Some linked tickets hold more comments than a list of Jira embeds (20). */
const longTicket = 20;

const begin = Date.UTC(2026, 10, 2, 6);
const end = Date.UTC(2026, 10, 15, 22);

type Draft = { issue: Issue; entries: number; comments: number };

const blank = (state: SiteState, seeded: Seeded, projectId: string, typeId: string, at: number): Issue => {
  const project = state.projects[projectId];
  if (!project) throw new Error(`There is no project ${projectId}.`);
  project.lastIssueNumber += 1;
  const creator = seeded.one(responders).accountId;
  return emptyIssue({
    id: String(nextId(state, 'issue')),
    key: `${project.key}-${project.lastIssueNumber}`,
    projectId,
    typeId,
    statusId: project.workflows[typeId]?.initialStatusId ?? '10000',
    priorityId: '3',
    summary: ticketSummary(seeded),
    description: words(state, sentences(seeded, 3)),
    reporterId: creator,
    creatorId: creator,
    created: jiraTime(at, state.timeZone),
    rank: `0|i${nextId(state, 'rank').toString(36).padStart(5, '0')}:`,
  });
};

const write = (state: SiteState, issue: Issue, authorId: string, at: number, items: HistoryItem[]): void => {
  const created = jiraTime(at, state.timeZone);
  const history: History = { id: String(nextId(state, 'history')), authorId, created, items };
  issue.histories.push(history);
  issue.updated = created;
};

const say = (state: SiteState, seeded: Seeded, issue: Issue, at: number): void => {
  const authorId = seeded.one(responders).accountId;
  const created = jiraTime(at, state.timeZone);
  const body = words(state, sentences(seeded, 1 + seeded.upTo(4)));
  const comment: Comment = {
    id: String(nextId(state, 'comment')),
    authorId,
    updateAuthorId: authorId,
    created,
    updated: created,
    body,
    jsdPublic: true,
  };
  issue.comments.push(comment);
  issue.updated = created;
};

const linkItem = (phrase: string, key: string): HistoryItem => ({
  field: 'Link',
  fieldtype: 'jira',
  from: null,
  fromString: null,
  to: key,
  toString: `This issue ${phrase} ${key}`,
});

const link = (state: SiteState, seeded: Seeded, incident: Issue, ticket: Issue, at: number): void => {
  const id = String(nextId(state, 'link'));
  const causes = seeded.upTo(10) === 0;
  state.links[id] = { id, typeId: causes ? '10004' : '10003', inwardIssueId: ticket.id, outwardIssueId: incident.id };
  const by = seeded.one(responders).accountId;
  write(state, incident, by, at, [linkItem(causes ? 'is caused by' : 'relates to', ticket.key)]);
  write(state, ticket, by, at + 7, [linkItem(causes ? 'causes' : 'relates to', incident.key)]);
};

/** Every record still to be told, in the order of its time. */
const tellAll = (state: SiteState, seeded: Seeded, drafts: Draft[]): void => {
  const told = drafts.flatMap((draft) => [
    ...Array.from({ length: draft.entries }, () => ({ draft, isEntry: true })),
    ...Array.from({ length: draft.comments }, () => ({ draft, isEntry: false })),
  ]);
  const from = begin + 3_600_000;
  const timed = told.map((one) => ({ ...one, at: from + seeded.upTo(end - from) })).sort((a, b) => a.at - b.at);
  const incident = drafts[0]?.issue;
  timed.forEach(({ draft, isEntry, at }, index) => {
    // No two records of one issue share an instant.
    const time = at + (index % 7);
    if (!isEntry) return say(state, seeded, draft.issue, time);
    const change = nextChange(seeded, state, draft.issue, draft.issue === incident);
    return write(state, draft.issue, author(seeded, automation), time, [change]);
  });
};

/** An incident of two weeks: 5,000 changelog entries, 500 comments, 100 linked tickets; the same at every telling. */
export function big(): SiteState {
  const state = bigSite();
  const seeded = createSeeded(88);
  const incident = blank(state, seeded, projectIds.inc, '10005', begin);
  incident.summary = 'Regional traffic drops at the edge';
  const drafts: Draft[] = [
    { issue: incident, entries: bigCounts.entries - bigCounts.linked, comments: bigCounts.comments },
  ];
  const homes = [projectIds.net, projectIds.core, projectIds.edge];
  for (let at = 0; at < bigCounts.linked; at += 1) {
    const ticket = blank(
      state,
      seeded,
      seeded.one(homes),
      seeded.one(['10002', '10004']),
      begin + 60_000 + at * 20_000,
    );
    const isLong = at % 50 === longTicket / 2;
    drafts.push({ issue: ticket, entries: 2 + seeded.upTo(6), comments: isLong ? longTicket + 8 : 1 + seeded.upTo(6) });
    link(state, seeded, incident, ticket, begin + 70_000 + at * 20_000);
  }
  tellAll(state, seeded, drafts);
  for (const { issue } of drafts) state.issues[issue.id] = issue;
  return state;
}
