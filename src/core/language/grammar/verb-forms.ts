import { union, wordSet } from './word-set';

/** base, past, participle of the irregular verbs that postmortems use. */
const irregular = new Map(
  `be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built
  |catch caught caught|choose chose chosen|come came come|cut cut cut|do did done|draw drew drawn|fall fell fallen
  |feel felt felt|find found found|foresee foresaw foreseen|forget forgot forgotten|get got gotten|give gave given
  |go went gone|grow grew grown|have had had|hear heard heard|hit hit hit|hold held held|keep kept kept
  |know knew known|lead led led|leave left left|let let let|lose lost lost|make made made|mean meant meant
  |misread misread misread|mistake mistook mistaken|misunderstand misunderstood misunderstood|oversee oversaw overseen
  |overwrite overwrote overwritten|pay paid paid|put put put|read read read|rebuild rebuilt rebuilt|run ran run
  |see saw seen|send sent sent|set set set|shut shut shut|spend spent spent|spin spun spun|split split split
  |stick stuck stuck|swear swore sworn|take took taken|tell told told|think thought thought|throw threw thrown
  |understand understood understood|undo undid undone|show showed shown|prove proved proven|drive drove driven|speak spoke spoken|freeze froze frozen|teach taught taught
  |sleep slept slept|meet met met|stand stood stood|feed fed fed|fly flew flown|steal stole stolen|strike struck struck
  |sell sold sold|hide hid hidden|rise rose risen|wear wore worn|win won won|bind bound bound|sink sank sunk
  |reset reset reset|rerun reran rerun|override overrode overridden|mislead misled misled
  |withdraw withdrew withdrawn|write wrote written`
    .split('|')
    .map((row) => row.trim().split(/\s+/u))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }] as const),
);

/** Verbs whose last letter doubles: drop, dropped. */
const doubling = wordSet(
  'drop stop plan ship commit omit admit rob unplug swap trim drag pin spot step flip flag debug strip format prefer transfer permit quit unmap slip skip map tag log plug scan wrap crop occur',
);

export interface VerbForms {
  readonly base: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly participle: ReadonlySet<string>;
  readonly ing: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Every form of the verbs in a list of base forms. */
export function verbForms(list: string): VerbForms {
  const base = wordSet(list);
  const verbs = [...base];
  const past = new Set(verbs.map((verb) => irregular.get(verb)?.past ?? regularPast(verb)));
  const participle = new Set(verbs.map((verb) => irregular.get(verb)?.participle ?? regularPast(verb)));
  const ing = new Set(verbs.map(regularIng));
  const third = new Set(
    verbs.map((verb) => (/(s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/u, '$1ie')}s`)),
  );
  return { base, past, participle, ing, all: union(base, past, participle, ing, third) };
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (doubling.has(verb)) return `${verb}${verb.slice(-1)}ed`;
  return `${verb.replace(/([^aeiou])y$/u, '$1i')}ed`;
}

function regularIng(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`;
  return doubling.has(verb) || /^(.*[^aeiou])?(run|set|put|cut|get|let|shut|hit|split|forget)$/u.test(verb)
    ? `${verb}${verb.slice(-1)}ing`
    : `${verb}ing`;
}

/** Every irregular past or participle: what does not show by its ending that it is one. */
const pastForms: ReadonlySet<string> = new Set(
  [...irregular.values()].flatMap(({ past, participle }) => [past, participle]),
);

/** Whether a word can be a past participle. */
export const isParticiple = (word: string): boolean => pastForms.has(word) || /^[a-z-]{2,}ed$/u.test(word);
