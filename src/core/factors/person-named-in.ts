import { check } from '../language/check';
import type { Finding } from '../language/rule';

/**
 * The first place where a statement names a person. Will, Mark, Grace, Bill and May count where the sentence speaks of
 * a person.
 * @param names display names of the people on the incident
 */
export const personNamedIn = (statement: string, names: readonly string[]): Finding | null =>
  check(statement, { place: 'factor', names }).find(({ rule }) => rule === 'person-as-factor') ?? null;

/**
 * The same statement without the name, to take or leave.
 * @param instead what tells with roles, as far as it knows them
 */
export function withoutPerson(statement: string, found: Finding, instead: (text: string) => string): string {
  const told = instead(statement);
  const words =
    told === statement.normalize('NFC')
      ? `${statement.slice(0, found.start)}somebody${/['’]s$/u.test(found.words) ? '’s' : ''}${statement.slice(found.end)}`
      : told;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
