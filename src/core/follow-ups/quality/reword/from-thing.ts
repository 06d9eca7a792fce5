import { auxiliaries, determiners, modals, prepositions } from '../../../language/grammar/function-words';
import { wordSet } from '../../../language/grammar/word-set';
import { wordAt } from '../../../language/reading/token';
import { subjectStops } from '../wording/openings';
import type { Wording } from '../wording/wording';
import { inside, sentenceOf, written } from './splice';

/** Names of doings, with the doing. */
const doings: ReadonlyMap<string, string> = new Map(
  `development develop|implementation implement|creation create|migration migrate|removal remove|introduction introduce
  |addition add|automation automate|deletion delete|rotation rotate|integration integrate|configuration configure
  |documentation document|adoption adopt|installation install|deployment deploy|replacement replace|separation separate`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([name = '', verb = '']) => [name, verb] as const),
);

const better = wordSet('better improved enhanced stronger deeper');
const writings = wordSet(
  'runbook runbooks playbook playbooks checklist guide documentation page plan policy template article',
);
const uncounted = wordSet('monitoring alerting logging documentation automation training');
const additions = wordSet(
  `alert alerts alarm alarms metric metrics dashboard dashboards test tests check checks script scripts limit limits timeout
  timeouts flag job breaker switch backup backups environment suite exporter probe probes retries validation`,
);

/** The name of a thing, with what is to be done with it. Null for a sentence, and for things nobody makes. */
export function thingAsDoing(wording: Wording): string | null {
  const { reading, from, end } = wording;
  const first = wordAt(reading, from);
  if (tells(wording)) return null;
  const doing = doings.get(first);
  if (doing !== undefined && wordAt(reading, from + 1) === 'of') return `${doing} ${written(wording, from + 2, end)}`;
  if (better.has(first)) return end - from < 2 ? null : `Improve ${written(wording, from + 1, end)}`;
  const noun = headNoun(wording);
  const verb = writings.has(noun) ? 'Write' : 'Add';
  if (verb === 'Add' && !additions.has(noun) && !uncounted.has(noun)) return null;
  const bare = determiners.has(first) || first === 'more' || uncounted.has(noun) || noun.endsWith('s');
  return `${verb} ${bare ? '' : articleFor(first)}${inside(sentenceOf(wording))}`;
}

const articleFor = (word: string): string => (/^[aeio]/u.test(word) ? 'an ' : 'a ');

/** Whether it has a verb, and so tells how things are. */
function tells({ reading, from, end }: Wording): boolean {
  for (let at = from; at < end && !(at > from && subjectStops.has(wordAt(reading, at))); at += 1)
    if (auxiliaries.has(wordAt(reading, at)) || modals.has(wordAt(reading, at))) return true;
  return false;
}

/** The last word before the first preposition: what kind of thing it is. */
function headNoun({ reading, from, end }: Wording): string {
  for (let at = from + 1; at < end; at += 1)
    if (prepositions.has(wordAt(reading, at)) || subjectStops.has(wordAt(reading, at))) return wordAt(reading, at - 1);
  return wordAt(reading, end - 1);
}
