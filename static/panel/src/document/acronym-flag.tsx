import { useMemo } from 'react';
import { acronymsIn } from '#core/document/acronyms-in';
import type { PostmortemDocument } from '#core/document/document';
import type { HalfPage } from '#core/document/half-page';
import { documentWords as words } from '../words/document';
import styles from './half-page.module.css';

type AcronymFlagProps = { readonly half: HalfPage } & Pick<PostmortemDocument, 'glossary'>;

/** Acronyms in the half page that nobody explains (S0-15). */
export function AcronymFlag({ half: { happened, contributed, doing }, glossary }: AcronymFlagProps) {
  const acronyms = useMemo(() => {
    const text = [happened, contributed ?? '', ...doing.map(({ what }) => what)].join('\n\n');
    return acronymsIn(text, new Set(glossary.map(({ term }) => term)));
  }, [happened, contributed, doing, glossary]);
  return acronyms.length === 0 ? null : <p className={styles.flag}>{words.acronyms(acronyms)}</p>;
}
