import { useState } from 'react';
import type { Person } from '#contract';
import styles from './face.module.css';

const tints = ['teal', 'magenta', 'lime', 'orange', 'purple', 'blue'] as const;

/** Where Forge's content policy lets a panel load pictures from; any other address would only be reported. */
const pictureHosts = /^(data:image\/|https:\/\/(secure\.gravatar\.com|[\w.-]+\.public\.atl-paas\.net)\/)/;

/** A person's picture, or their initials on a colour of their own. The name stands beside it or in `title`. */
export function Face({ person, titled = false }: { readonly person: Person; readonly titled?: boolean }) {
  const [broken, setBroken] = useState(false);
  const picture = person.avatarUrl && pictureHosts.test(person.avatarUrl) && !broken ? person.avatarUrl : null;
  const tint = tints[sum(person.accountId) % tints.length] ?? 'teal';
  return (
    <span className={`${styles.face} ${styles[tint]}`} title={titled ? person.name : undefined} aria-hidden="true">
      {picture ? <img src={picture} alt="" onError={() => setBroken(true)} /> : initials(person.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

function sum(text: string): number {
  return [...text].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
}
