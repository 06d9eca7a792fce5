import {
  auxiliaries,
  beForms,
  clauseOpeners,
  conjunctions,
  determiners,
  isAdverb,
  modals,
  negations,
  prepositions,
} from '../../../language/grammar/function-words';
import { isParticiple } from '../../../language/grammar/verb-forms';
import { union, wordSet } from '../../../language/grammar/word-set';
import type { Token } from '../../../language/reading/token';
import { wordAt } from '../../../language/reading/token';
import { builtThings, generic, light, vague } from './things';
import { findsOut, verbOf } from './verbs';
import type { Wording } from './wording';

const empty = union(
  auxiliaries,
  beForms,
  clauseOpeners,
  conjunctions,
  determiners,
  modals,
  negations,
  prepositions,
  new Set(
    'we i you they he she it us them there here how why what when where not no up down out off please if be so even all both other etc via per'.split(
      ' ',
    ),
  ),
);

/** How many words of a follow-up name what it is about: not those that stand in everybody's follow-ups. */
export function namedThings(wording: Wording): number {
  const { reading, from, end, at, verb } = wording;
  let count = Number(writesAbout(wording));
  const seen = new Set<string>();
  for (let next = from; next < end; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined || (next === at && verb !== '')) continue;
    const name = nameOf(reading.text, token, wordAt(reading, next - 1), wordAt(reading, next + 1));
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    count += weightOf(token, reading.text);
  }
  return count;
}

/** A compound of a machine's words, like a path, names a thing by itself. */
const weightOf = ({ kind, start }: Token, text: string): number =>
  kind === 'opaque' || isFileEnding(text, start) ? 2 : 1;

/** ".out" */
const isFileEnding = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '.' && text.charAt(start - 2).trim() === '';

function nameOf(text: string, { kind, word, start, end }: Token, before: string, after: string): string {
  if (kind === 'opaque') return text.slice(start, end);
  if (kind !== 'word' || word.length < 2) return '';
  if (isFileEnding(text, start)) return `.${word}`;
  if (before === 'more' || before === 'less' || before === 'most') return '';
  const plain = word.replace(/'s$/u, '');
  if (
    empty.has(plain) ||
    (generic.has(plain) && !builtThings.has(after)) ||
    vague.has(plain) ||
    light.has(plain) ||
    isAdverb(plain)
  )
    return '';
  const verb = verbOf(plain);
  if (verb !== '' && findsOut(verb) && !plain.endsWith('s')) return '';
  if (isParticiple(plain)) return '';
  return plain;
}

const writings = wordSet('documentation docs guidance guide article page runbook playbook checklist instructions');
const abouts = wordSet('on about for of');

/** What is written about something is narrowed by it. */
const writesAbout = ({ reading, at, end }: Wording): boolean => {
  for (let next = at + 1; next < end; next += 1)
    if (writings.has(wordAt(reading, next)) && abouts.has(wordAt(reading, next + 1))) return true;
  return false;
};
