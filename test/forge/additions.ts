import { randomUUID } from 'node:crypto';
import type { Addition, AdditionAbout, AdditionBodies, AdditionEdit, TimelineEvent } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { good, type Panel } from './panel';

/** What an edit is about: an event of the timeline and the id of its ticket. */
export type Target = { readonly eventId: string; readonly issueId: string };

const body: { [About in AdditionAbout]: AdditionBodies[About] } = {
  pin: {},
  hide: { reason: 'Told twice' },
  kind: { kind: 'decision' },
  stage: { stage: 'resolution' },
  standsOut: { significant: true },
  note: { text: 'Worth a closer look' },
  hard: { difficulty: 'uncertainty', text: 'Nobody could tell which of the two was true' },
  evidence: { type: 'link', title: 'The graph', url: 'https://metrics.example/graph' },
  perspective: { text: 'From here it looked like the network' },
  decision: {
    knownThen: ['The replica was behind'],
    options: [{ text: 'Wait', note: 'Safe and slow', chosen: true }],
    sensible: 'Nothing was burning yet',
    learnedLater: [],
  },
  event: { source: 'hand', at: '2026-11-18T09:00:00.000Z', text: 'A customer called', zone: 'Europe/Paris' },
  mark: { at: '2026-11-17T22:00:00.000Z' },
  severity: { severity: 'sev2' },
  fine: { reason: 'Both were looking', at: '2026-11-18T09:00:00.000Z' },
  depth: { depth: 'standard', form: 'incident' },
  order: { sections: ['impact', 'summary'] },
  leftOut: { reason: 'Nobody outside the team noticed' },
  section: { title: 'What the vendor told us' },
  done: { reason: 'Told in the summary' },
  impact: { scale: 'some', who: 'Shops in the EU', count: '140 of 3,000', what: '', workaround: '', dataLost: 'None' },
  noticed: { by: 'support' },
  led: { nobody: true },
  safeguard: { what: 'Connection limit of the pool', hold: 'held' },
  problemClass: { is: 'anticipated' },
  message: {
    summary: 'Cards were declined.',
    when: '',
    affected: '',
    happened: '',
    ended: '',
    doing: '',
    help: '',
    kept: [],
  },
  factor: {
    statement: 'The standby pool stayed at 20 connections',
    category: 'design',
    relation: 'madePossible',
    supports: [],
    speaksAgainst: [],
    firstStory: '',
    secondStory: '',
    leadsTo: ['impact'],
  },
  ladder: { rungs: [{ id: 'a', explains: null, text: 'Cards were declined' }] },
  term: { means: 'Payment service provider' },
  leftAlone: { rule: 'absolute-words', words: 'never', reason: 'It never did' },
  biasSeen: {},
  directiveRead: {},
  idea: { ...blankIdea(), what: 'Add alerting for standby pool use above 80 %' },
  agreed: {},
  worked: { verdict: 'partly', text: 'It fired once, late' },
  meetingPlan: { order: ['ideas'], word: 'Kettle', invited: [], notNeeded: [], liaison: null },
  meetingNote: { point: 'opening', text: 'The second dashboard helped' },
};

const someIdea = '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607';

const severally: readonly AdditionAbout[] = [
  'evidence',
  'event',
  'section',
  'factor',
  'leftAlone',
  'safeguard',
  'idea',
  'meetingNote',
];
const once: readonly AdditionAbout[] = [
  'severity',
  'depth',
  'order',
  'impact',
  'noticed',
  'led',
  'problemClass',
  'meetingPlan',
];
const aboutIncident: readonly AdditionAbout[] = [
  ...once,
  ...(['event', 'mark', 'leftOut', 'section', 'done', 'safeguard', 'factor', 'ladder', 'term'] as const),
  ...(['leftAlone', 'biasSeen', 'directiveRead', 'idea', 'agreed', 'worked'] as const),
];

/** An id as the contract makes it. `accountId`: the writer's, for a perspective. */
const idOf = (about: AdditionAbout, target: Target | null, accountId: string): string => {
  if (severally.includes(about)) return `${about}:${randomUUID()}`;
  if (once.includes(about)) return about;
  if (about === 'mark') return 'mark:impactStart';
  if (about === 'leftOut' || about === 'done') return `${about}:summary`;
  if (about === 'term') return 'term:PSP';
  if (about === 'ladder' || about === 'directiveRead') return `${about}:${accountId}`;
  if (about === 'biasSeen') return `biasSeen:hindsight:${accountId}`;
  if (about === 'agreed') return `agreed:${someIdea}:${accountId}`;
  if (about === 'worked') return `worked:${someIdea}:30`;
  if (about === 'fine') return `fine:toldTwice:${target?.eventId}`;
  return about === 'perspective' ? `perspective:${target?.eventId}:${accountId}` : `${about}:${target?.eventId}`;
};

/** One edit of that kind, started from nothing. */
export function edit<About extends AdditionAbout>(
  about: About,
  target: Target,
  parts: Partial<AdditionEdit<About>> & { readonly accountId?: string } = {},
): AdditionEdit {
  const { accountId = '', ...rest } = parts;
  const to = aboutIncident.includes(about) ? { eventId: null, issueId: null } : target;
  // A builder for all kinds: each test names the one it needs.
  return { id: idOf(about, target, accountId), about, ...to, body: body[about], revision: 0, ...rest } as AdditionEdit;
}

/** An event of a ticket (the incident's, where none is named) as a target. */
export async function targetOf(
  panel: Panel,
  wanted: (event: TimelineEvent) => boolean = ({ source }) => source.kind === 'comment',
  key: string = panel.host.incident,
): Promise<Target> {
  const { timeline } = good(await panel.call('openPanel', {}));
  const event = timeline.events.find((one) => one.source.issue === key && wanted(one));
  const ticket = timeline.tickets.find((one) => one.key === key);
  if (!event || !ticket) throw new Error('The story has no such event.');
  return { eventId: event.id, issueId: ticket.id };
}

export const additionsOf = async (panel: Panel): Promise<readonly Addition[]> =>
  good(await panel.call('openPanel', {})).additions;

export const save = async (panel: Panel, ...edits: readonly AdditionEdit[]) =>
  good(await panel.call('saveAdditions', { edits }));
