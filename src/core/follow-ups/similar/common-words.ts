import { stem } from './stem';

/** Words that say nothing about what a text is about; Jira's own English analyser leaves out the first of them too. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
    'was will with about above after all also any because been before being below between both can could did do does during each else even ' +
    'ever every from get gets got had has have having he her his how i its just less like may me might more most much ' +
    'must my need needs never new now off once one only other our out over own per same she should so some still than ' +
    'them too under until up us very via we were what when where whether which while who why would you your'
  ).split(' '),
);

/**
 * Words that stand in every other follow-up whatever it is about: what is done, and to what in general. Two texts that
 * share these alone are not alike.
 */
const thinStems: ReadonlySet<string> = new Set(
  (
    'able act add adjust allow app appear application apply ask avoid bad base behavior behaviour better break broken ' +
    'bug build call cause change check code complete correct create current data default define delete different disable down ' +
    'doc docs document doesn don enable ensure error example exist expose fail failure feature find first fix found ' +
    'function general give good handle happen help implement improve incident include incorrect inside instead introduce ' +
    'investigate issue keep last let limit list load long make manage method miss missing move name number old open option ' +
    'page perform possible prevent problem process produce project proper provide put quick reduce release remove rename ' +
    'replace report require result return review run see send service set setup show simple start step stop support sure ' +
    'system task team test tests testing time tool track try turn type update upgrade use used user using value version ' +
    'wait want way work working wrong'
  )
    .split(' ')
    .map(stem),
);

export const isStopWord = (plain: string): boolean => stopWords.has(plain);
export const isThin = (one: string): boolean => thinStems.has(one);
