import { wordAt, type Reading } from '../reading/token';
import { roles } from './people';
import { findLeft } from './walk';
import { wordSet } from './word-set';

const anyoneAtAll = wordSet('anyone anybody everyone everybody');

/** "Anyone would have seen it", "any good admin could have": what is plain to all is so only afterwards. */
export function saysAnyone(reading: Reading, modal: number): boolean {
  const from = findLeft(reading, modal - 1, (word) => anyoneAtAll.has(word) || word === 'any', 4);
  if (from < 0) return false;
  return anyoneAtAll.has(wordAt(reading, from)) || roles.has(wordAt(reading, modal - 1));
}

/** Whom a service is for. */
const served = wordSet(
  `users user customers customer clients visitors readers subscribers players members people travellers travelers
  passengers patients shoppers merchants drivers riders students viewers listeners guests callers citizens residents
  buyers sellers tenants households`,
);
const quantities = wordSet('most some many few all several');
const feeling = wordSet('seen noticed experienced received encountered gotten had unable');

/** "Some customers would have seen errors": an estimate of what happened. @param modal @param to one past the perfect */
export function estimates(reading: Reading, modal: number, to: number): boolean {
  const feels =
    feeling.has(wordAt(reading, to - 1)) || (wordAt(reading, to - 1) === 'been' && feeling.has(wordAt(reading, to)));
  return feels && findLeft(reading, modal - 1, (word) => served.has(word) || quantities.has(word), 8) >= 0;
}
