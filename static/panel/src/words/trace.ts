import type { AdditionAbout, ReviewRole, ReviewState, TraceEntry } from '#contract';
import { reviewWords } from './review';

const things: Readonly<Record<AdditionAbout, string>> = {
  pin: 'a pin',
  hide: 'a hidden event',
  kind: 'the kind of an event',
  stage: 'the stage of an event',
  standsOut: 'whether an event stands out',
  note: 'a note',
  hard: 'a hard moment',
  evidence: 'evidence',
  perspective: 'a view of an event',
  decision: 'a decision',
  event: 'an event',
  mark: 'a mark',
  severity: 'the severity',
  fine: 'a conflict that is as it should be',
  depth: 'the depth of the review',
  order: 'the order of the sections',
  leftOut: 'a section that is left out',
  section: 'a section',
  done: 'that a section is done',
  impact: 'the impact',
  noticed: 'how it was noticed',
  led: 'who led the response',
  safeguard: 'a safeguard',
  problemClass: 'the kind of problem',
  message: 'the message to customers',
  factor: 'a contributing factor',
  ladder: 'a ladder',
  term: 'a term',
  leftAlone: 'a finding that is left alone',
  biasSeen: 'a card that was read',
  directiveRead: 'that the directive was read',
  idea: 'a follow-up idea',
  agreed: 'an agreement',
  worked: 'whether a follow-up worked',
  meetingPlan: 'how the meeting is held',
  meetingNote: 'a note of the meeting',
};

const did = { wrote: 'Added', changed: 'Changed', tookBack: 'Took back' } as const;

type Tell = { readonly nameOf: (accountId: string) => string; readonly day: (day: string) => string };

const { states, roles } = reviewWords;

function stepWords(step: TraceEntry, { nameOf, day }: Tell): string {
  switch (step.what) {
    case 'begun':
      return `Began the review, owner ${nameOf(step.ownerId)}`;
    case 'moved':
      return movedWords(step.from, step.to);
    case 'published':
      return `Published revision ${step.revision}`;
    case 'named':
      return namedWords(step.role, step.to === null ? null : nameOf(step.to));
    case 'dueSet':
      return step.to === null ? 'Due as the policy has it again' : `Set the due day to ${day(step.to)}`;
    case 'meetingSet':
      return step.at === null ? 'Took the meeting back' : 'Set the meeting';
    default: {
      const never: never = step;
      return never;
    }
  }
}

const movedWords = (from: ReviewState, to: ReviewState): string => `${states[from]} to ${states[to].toLowerCase()}`;

const namedWords = (role: ReviewRole, name: string | null): string => `${roles[role]}: ${name ?? 'nobody'}`;

/** What was done, in a line. */
export const traceWords = {
  step: stepWords,
  wrote: (about: AdditionAbout, how: keyof typeof did) => `${did[how]} ${things[about]}`,
} as const;
