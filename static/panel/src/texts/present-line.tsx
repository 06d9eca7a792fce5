import type { Person } from '#contract';
import { Face } from '../parts/face';
import { textWords } from '../words/texts';
import styles from './present-line.module.css';
import { useTexts } from './texts-keeper';

/** So many faces are shown; of more, how many. */
const mostFaces = 4;

/** Who else has the review open, or one text of it; nothing where nobody is. */
export function PresentLine({ textId }: { readonly textId?: string }) {
  const { present, personOf } = useTexts();
  const words = textWords.present;
  const ids = present.filter(({ place }) => textId === undefined || place === textId).map(({ accountId }) => accountId);
  const people = [...new Set(ids)].map(personOf);
  if (people.length === 0) return null;
  const says =
    textId === undefined ? words.here(namesOf(people), people.length) : words.inText(namesOf(people), people.length);
  return (
    <span className={styles.line} role="status" aria-label={words.label}>
      <span className={styles.faces}>
        {people.slice(0, mostFaces).map((person) => (
          <Face key={person.accountId} person={person} titled />
        ))}
      </span>
      <span className={styles.names}>{says}</span>
    </span>
  );
}

/** `Noor Haddad and Wulandari`; of many, some and how many more. */
function namesOf(people: readonly Person[]): string {
  const { and, more } = textWords.present;
  const names = people.slice(0, mostFaces).map(({ name }) => name);
  if (people.length > mostFaces) return and(names, more(people.length - mostFaces));
  return and(names.slice(0, -1), names.at(-1) ?? '');
}
