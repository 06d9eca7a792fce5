import { wordSet } from './word-set';

export const determiners = wordSet(
  'a an the this that these those some any each every no another its our my his her their your one two',
);
export const prepositions = wordSet(
  'of in on at by for from to with without into onto over under during after before between about against through via per within across among near since until till than like as',
);
export const conjunctions = wordSet('and but or so yet then nor');
/** Words that open a clause of their own. */
export const clauseOpeners = wordSet(
  'that which who whom whose because although though while when where if unless whether since until before after as so',
);
export const modals = wordSet('should could would might may must can will shall ought');
export const auxiliaries = wordSet(
  'do does did have has had having is are was were be been being am get gets got getting',
);
export const beForms = wordSet('is are was were be been being am got get');
export const negations = wordSet('not never neither nor hardly');

/** Adverbs that do not end in -ly. */
const plainAdverbs = wordSet(
  'also just then simply still only even ever never not always again once first later soon maybe perhaps thus therefore however instead somehow too almost already now quite rather very together all both either yet indeed often sometimes most more less well better sooner earlier apparently',
);

const notAdverbs = wordSet(
  'apply reply supply rely multiply comply fly family assembly anomaly daily weekly monthly nightly hourly',
);

export const isAdverb = (word: string): boolean =>
  plainAdverbs.has(word) || (word.endsWith('ly') && word.length > 4 && !notAdverbs.has(word));
