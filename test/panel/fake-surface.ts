import type { CallName, Calls, Problem } from '#contract';
import type { Answer, Surface } from '../../static/panel/src/surface';
import { clockFace } from '../../static/panel/src/time/clock-face';
import { opening } from './builders';

type Script = { [Name in CallName]?: (input: Parameters<Calls[Name]>[0]) => Answer<Name> | Promise<Answer<Name>> };

export type FakeSurface = Surface & {
  readonly asked: { readonly name: CallName; readonly input: unknown }[];
  /** Tells the panel that Jira changed. */
  readonly news: () => void;
  /** The panel hears of changes from now on. */
  readonly listening: () => void;
};

/** A surface whose app answers by a script; what the script leaves out goes well and says little. */
export function fakeSurface(script: Script = {}, timezone = 'Europe/Berlin', address = ''): FakeSurface {
  const asked: FakeSurface['asked'] = [];
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  const openPanel = script.openPanel ?? usual.openPanel;
  const answers = { ...usual, ...script, refresh: script.refresh ?? (async () => allAgain(await openPanel({}))) };
  const call = async <Name extends CallName>(name: Name, input: Parameters<Calls[Name]>[0]) => {
    asked.push({ name, input: JSON.parse(JSON.stringify(input)) });
    return answers[name](input as never) as Answer<Name>;
  };
  return {
    asked,
    call,
    clock: clockFace(timezone),
    reader: { accountId: 'a1', issueId: '1', issueKey: 'OPS-88', siteUrl: 'https://example.atlassian.net', address },
    attach: async (file) => good({ id: '10050', name: file.name }),
    readAttachment: async () => good(new Blob(['picture'], { type: 'image/png' })),
    navigate: () => undefined,
    meeting: { inWindow: false, open: async () => false, leave: () => undefined },
    publishChange: () => undefined,
    news: () => listeners.forEach((listener) => listener()),
    listening: () => waiting.forEach((tell) => tell()),
    onChange: (listener, listening) => {
      listeners.add(listener);
      waiting.add(listening);
      return () => listeners.delete(listener);
    },
  };
}

export function problem(code: Problem['code'], more: Partial<Problem> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...more } };
}

export function good<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A refresh for which everything has moved: what an opening would answer. */
function allAgain(reply: Answer<'openPanel'>): Answer<'refresh'> {
  if (!reply.ok) return reply;
  const { timeline, ...rest } = reply.value;
  const { events, people, unread, tickets, sources } = timeline;
  const reread = tickets.map(({ id }) => id);
  return good({ ...rest, tickets, reread, changed: { events, people, unread }, withheld: sources.withheld });
}

const readAt = '2026-11-18T09:00:00.000Z';

const usual: Required<Omit<Script, 'refresh'>> = {
  openPanel: () => good(opening()),
  readTickets: () => good({ events: [], people: {}, unread: [] }),
  saveAdditions: () => good({ saved: [], conflicts: [] }),
  readEvent: () => good({ text: 'The whole text' }),
  readRemoteLinks: () => good([]),
  findSimilar: () => good({ found: [], notLooked: [] }),
  findRecurrences: () => good({}),
  findOwners: () => good([]),
  readPeople: () => good([]),
  readPlaces: () => good({ projects: [], more: false, linkTypes: [] }),
  readPlace: () =>
    good({
      project: { id: '1', key: 'OPS', name: 'Operations' },
      issueType: { id: '1', name: 'Task', level: 0 },
      issueTypes: [{ id: '1', name: 'Task', level: 0 }],
      fields: [],
      onScreen: ['summary', 'description', 'priority', 'assignee', 'duedate', 'issuelinks'],
      required: [],
      sprintFieldId: null,
      priorities: [{ id: '3', name: 'Medium' }],
      defaultPriorityId: '3',
      sprints: [],
    }),
  readPlaceNames: () => good({ projects: {}, priorities: [], sprints: [], linkTypes: [] }),
  findParents: () => good([]),
  createFollowUps: () => problem('unexpected'),
  openTexts: () => good({ texts: [], unread: [], present: [], people: {} }),
  saveText: () => problem('unexpected'),
  settleText: () => problem('unexpected'),
  readTextHistory: () => good({ versions: [], more: false, people: {} }),
  followTexts: () => good({ changed: [], present: [], people: {} }),
  readFollowUps: () => good({ followUps: [], gone: [], withheld: 0, site: null, readAt }),
  changeFollowUps: ({ changes }) => good(changes.map(({ issueId }) => ({ issueId, problem: null }))),
  readChangeForm: () => good({ priorities: [], sprints: [] }),
  readProjectLeads: () => good({}),
  readServices: () => good({ components: [], projects: [] }),
  followMeeting: () => good({ now: null, at: '2026-11-18T09:00:00.000Z' }),
  changeReview: () => problem('unexpected'),
  readRevision: () => good(null),
  tellPublished: () => good('open'),
  shareDocument: () => good({ outcome: 'shared' }),
  readConfluence: () => good({ has: false }),
  publishPage: () => good({ outcome: 'noConfluence' }),
};
