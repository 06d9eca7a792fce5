import type { Hold, Noticer, ProblemClass, Scale } from '#contract';
import type { Balance } from '#core/analysis/balance';

const scales: Readonly<Record<Scale, string>> = {
  all: 'Everybody',
  some: 'Some',
  one: 'One',
  nobody: 'Nobody',
};

const noticers: Readonly<Record<Noticer, string>> = {
  monitor: 'Monitoring',
  user: 'A user told us',
  support: 'Support',
  staff: 'A colleague saw it',
  chance: 'By chance',
};

const holds: Readonly<Record<Hold, string>> = { held: 'It held', failed: 'It gave way', absent: 'It was not there' };

const classes: Readonly<Record<ProblemClass, string>> = {
  bug: 'A defect',
  anticipated: 'Something you had expected',
  unanticipated: 'Something nobody had thought of',
};

const leans: Readonly<Record<Balance['leans'], string>> = {
  nothingYet: 'Nothing is told yet, neither of what went well nor of what was hard.',
  onlyHard: 'So far only what was hard is told. What went well belongs to the story too.',
  onlyWell: 'So far only what went well is told. What was hard for people belongs to the story too.',
  muchHard: 'Much more is told of what was hard than of what went well.',
  muchWell: 'Much more is told of what went well than of what was hard.',
  even: 'Both what went well and what was hard are told.',
};

/** Words of the small forms and of the overview. */
export const analysisFormWords = {
  impact: {
    heading: 'The facts of it',
    scale: 'Whom did it meet?',
    scales,
    who: 'Which people',
    whoHint: 'Customers of which region, users of which feature, which colleagues.',
    count: 'How many',
    countHint: 'A number, and what it was counted on.',
    what: 'What they met',
    workaround: 'The way around it',
    dataLost: 'Data lost',
    outage: 'Only where everything was down for everybody is it an outage.',
    says: 'Impact',
  },
  noticed: { ask: 'How was it noticed?', options: noticers, says: 'How it was noticed' },
  led: {
    ask: 'Which person led the response?',
    nobody: 'Nobody in particular',
    open: 'Not said',
    says: 'Who led',
  },
  safeguards: {
    heading: 'Safeguards',
    hint: 'Tests, reviews, limits, alerts, staged rollout: what was meant to stand in the way.',
    what: 'Safeguard',
    hold: 'What it did',
    holds,
    add: 'Add a safeguard',
    remove: (what: string) => `Remove ${what}`,
    missing: 'Name it in a few words.',
    says: (what: string) => `Safeguard: ${what}`,
    gone: (what: string) => `Safeguard taken away: ${what}`,
  },
  problemClass: { ask: 'What kind of problem did it show?', options: classes, says: 'Kind of problem' },
  facts: {
    heading: 'From the timeline',
    severity: 'Severity',
    lasted: {
      impactStart: 'From impact to the end',
      detected: 'From detection to the end; when impact began is not known',
    },
    lastedName: 'Lasted',
    marks: 'Moments, UTC',
    met: 'Met',
    noticed: 'Noticed',
    read: 'Read from',
    begin: 'Begin with these facts',
    begun: 'The facts stand at the beginning of the summary',
    takeOut: 'Take them out again',
    takenOut: 'The facts are out of the summary again',
    /** As sentences for the text itself. */
    sentences: {
      lasted: (time: string, { from }: { readonly from: 'impactStart' | 'detected' }) =>
        from === 'impactStart'
          ? `It lasted ${time}, from the first impact to the end.`
          : `It lasted ${time} from detection to the end.`,
      moments: (day: string | null, moments: string) => `${day === null ? '' : `${day}: `}${moments}.`,
      met: (scale: Scale | null, who: string, count: string) => {
        const whom = [who, count].filter(Boolean).join(', ');
        if (scale === 'nobody') return 'It met nobody.';
        if (scale === 'all') return `It met everybody${whom && `: ${whom}`}.`;
        if (scale === 'one') return `It met one${whom && `: ${whom}`}.`;
        return whom || scale ? `It met some${whom && `: ${whom}`}.` : null;
      },
      noticed: {
        monitor: 'Monitoring noticed it.',
        user: 'A user told us.',
        support: 'Support noticed it.',
        staff: 'A colleague saw it.',
        chance: 'It was noticed by chance.',
      } satisfies Readonly<Record<Noticer, string>>,
    },
  },
  overview: {
    sections: 'Sections',
    all: (done: number, all: number) => `${done} of ${all} sections are done.`,
    empty: (names: string) => `Empty so far: ${names}.`,
    open: (facts: readonly string[]) => `Still asked for: ${facts.join('; ')}.`,
    openFacts: { scale: 'whom it met (Impact)', noticed: 'how it was noticed (Detection)' },
    leftOut: 'Left out',
    stages: 'The five stages',
    balance: 'What went well, what was hard',
    leans,
    views: 'Perspectives',
    viewsNone: 'Nobody has told their own view of a moment yet. On the timeline, each event takes one.',
    viewsOne: (team: string) => `All views so far come from ${team}.`,
    viewsHeard: (teams: string) => `Views were given by people of ${teams}.`,
    viewsNotYet: (teams: string) => `Not heard yet: ${teams}.`,
    words: 'Words that only some readers know',
    wordsNone: 'Every acronym in these texts is explained.',
    explain: (term: string) => `What does ${term} stand for?`,
    term: (term: string) => `${term} is explained`,
    glossary: 'Glossary',
    forget: (term: string) => `Take ${term} out of the glossary`,
    forgotten: (term: string) => `${term} taken out of the glossary`,
  },
  bias: {
    heading: 'A thought to try',
    because: (because: string) => because,
    away: 'Put this card away',
    saysAway: (name: string) => `${name} put away`,
  },
} as const;
