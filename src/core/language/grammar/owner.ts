import type { Reading } from '../reading/token';
import { outsiders, possessives } from './people';
import { personAt } from './subject';
import { findLeft } from './walk';

/** Whose it was: "our simple mistake", "we made a mistake". -1 where nobody is named. */
export function ownerOf(reading: Reading, at: number): number {
  const possessive = findLeft(reading, at - 1, (word) => possessives.has(word), 3);
  if (possessive >= 0) return possessive;
  const verb = findLeft(reading, at - 1, (word) => word === 'made', 4);
  if (verb < 0) return -1;
  return findLeft(reading, verb - 1, (word, next) => outsiders.has(word) || personAt(reading, next) !== undefined, 3);
}
