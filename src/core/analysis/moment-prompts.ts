import type { SectionId } from '#contract';
import type { Subject, SubjectType } from './subject';
import { quoted, type Telling } from './telling';

/** A question about one moment of the timeline; `id` is the first half of its answer's text id. */
export type MomentPrompt = {
  readonly id: string;
  readonly of: SubjectType;
  readonly source: string;
  /** A second question on the same moment: offered, and asked only in a deep review. */
  readonly second?: true;
  readonly section: (subject: Subject) => SectionId;
  readonly asks: (subject: Subject, tell: Telling) => string;
};

const always = (section: SectionId) => (): SectionId => section;

const byStage = ({ stage }: Subject): SectionId =>
  stage === 'detection' || stage === 'resolution' || stage === 'readiness' ? stage : 'response';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `Decision: roll back` says twice what it is. */
const withoutLabel = (text: string): string => text.replace(/^\s*(?:decision|decided)\s*[:–—-]\s*/i, '');

/** What was decided, in words that leave out how it turned out (S2-09). */
function decided(subject: Subject, tell: Telling): string {
  const at = `At ${tell.time(subject.at)}`;
  const [chosen, others] = subject.type === 'decision' ? [subject.chosen, subject.others] : [[], []];
  if (chosen.length === 0) return `${at} this was decided: ${quoted(withoutLabel(subject.text))}.`;
  const verb = chosen.length === 1 ? 'was' : 'were';
  const over = others.length > 0 ? ` over ${listed(others.map(quoted))}` : '';
  return `${at} ${listed(chosen.map(quoted))} ${verb} chosen${over}.`;
}

const hardAsks = {
  confusion: 'What did it look like from where people stood, and what cleared it up?',
  uncertainty: 'What was open at that moment, and what helped people go on?',
  ambiguity: 'What could it be taken for at that moment, and how did people settle on one?',
} as const;

function hardMoment(subject: Subject, tell: Telling): string {
  if (subject.type !== 'hard') return momentOf(subject, tell);
  const what = subject.words.trim() === '' ? subject.text : subject.words;
  return `At ${tell.time(subject.at)} it was hard: ${quoted(what)}. ${hardAsks[subject.difficulty]}`;
}

function silence(subject: Subject, tell: Telling): string {
  if (subject.type !== 'gap') return momentOf(subject, tell);
  return `${tell.lasting(subject.ms)}, nothing recorded, from ${tell.time(subject.at)} to ${tell.time(subject.until)}. What were people doing and seeing then?`;
}

const momentOf = (subject: Subject, tell: Telling): string =>
  `At ${tell.time(subject.at)}: ${quoted(subject.text)}. What did people see and expect at that moment?`;

/** The question about an event that somebody picked, in any section. */
export const pickedPrompt: MomentPrompt = {
  id: 'event',
  of: 'event',
  source: 'S2-06, S0-19',
  section: byStage,
  asks: momentOf,
};

/** The questions whose subject is a moment of the timeline, one or two for each kind of moment. */
export const momentPrompts: readonly MomentPrompt[] = [
  {
    id: 'first-sign',
    of: 'first',
    source: 'S0-45, S2-15',
    section: always('detection'),
    asks: (subject, tell) =>
      `The first sign came at ${tell.time(subject.at)}: ${quoted(subject.text)}. How did it reach people able to act on it?`,
  },
  {
    id: 'decision',
    of: 'decision',
    source: 'S0-24, S3-13',
    section: byStage,
    asks: (subject, tell) => `${decided(subject, tell)} What made that the sensible choice then?`,
  },
  {
    id: 'decision-picture',
    of: 'decision',
    source: 'S2-12, S0-19',
    second: true,
    section: byStage,
    asks: (subject, tell) => `${decided(subject, tell)} What did people take to be happening, and what told them so?`,
  },
  { id: 'hard', of: 'hard', source: 'S4-02, S4-03, S4-04', section: always('wasHard'), asks: hardMoment },
  { id: 'gap', of: 'gap', source: 'S0-17, S1-15', section: byStage, asks: silence },
  {
    id: 'hand-over',
    of: 'handOver',
    source: 'S1-11',
    section: byStage,
    asks: (subject, tell) =>
      `At ${tell.time(subject.at)} the incident was handed over. What was that like for both people in it, and what came across?`,
  },
  {
    id: 'hindrance',
    of: 'hindrance',
    source: 'S2-15, S0-47',
    section: always('wasHard'),
    asks: (subject, tell) =>
      `At ${tell.time(subject.at)} something stood in the way: ${quoted(subject.text)}. What was it, and how did people get past it?`,
  },
  pickedPrompt,
];
