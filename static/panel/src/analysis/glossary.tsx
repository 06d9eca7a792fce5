import { useState } from 'react';
import { useAdditions } from '../additions-keeper';
import { CheckedField } from '../checking/checked-field';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import icon from '../parts/icon-button.module.css';
import { analysisWords } from '../words/analysis';
import { analysisFormWords } from '../words/analysis-forms';
import styles from './overview.module.css';
import { whole } from './use-deciding';

const words = analysisFormWords.overview;

type GlossaryProps = {
  /** What each acronym means. */
  readonly glossary: ReadonlyMap<string, string>;
  readonly unexplained: readonly string[];
};

/** Acronyms nobody explained yet, each with a field, and those that are (S2-08, S3-47). */
export function Glossary({ glossary, unexplained }: GlossaryProps) {
  const { mayEdit, make } = useAdditions();
  const explain = (term: string, means: string): void =>
    make([whole({ id: `term:${term}`, about: 'term', body: { means } })], words.term(term));
  const forget = (term: string): void =>
    make([whole({ id: `term:${term}`, about: 'term', body: null })], words.forgotten(term));
  return (
    <div className={styles.part}>
      <h3>{words.words}</h3>
      {unexplained.length === 0 && <p>{words.wordsNone}</p>}
      {!mayEdit && unexplained.length > 0 && <p>{unexplained.join(', ')}</p>}
      {mayEdit && unexplained.map((term) => <Term key={term} term={term} onKeep={(means) => explain(term, means)} />)}
      {glossary.size > 0 && (
        <dl className={styles.glossary} aria-label={words.glossary}>
          {[...glossary]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([term, means]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{means}</dd>
                {mayEdit && (
                  <button
                    type="button"
                    className={icon.icon}
                    aria-label={words.forget(term)}
                    title={words.forget(term)}
                    onClick={() => forget(term)}
                  >
                    <Icon name="cross" />
                  </button>
                )}
              </div>
            ))}
        </dl>
      )}
    </div>
  );
}

function Term({ term, onKeep }: { readonly term: string; readonly onKeep: (means: string) => void }) {
  const [means, setMeans] = useState('');
  return (
    <form
      className={styles.term}
      onSubmit={(event) => {
        event.preventDefault();
        if (means.trim() !== '') onKeep(means.trim());
      }}
    >
      <CheckedField place="elsewhere" of={`term:${term}`} label={words.explain(term)} value={means} onType={setMeans} />
      <Button type="submit">{analysisWords.keep}</Button>
    </form>
  );
}
