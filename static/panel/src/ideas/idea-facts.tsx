import type { StandingIdea } from '#core/follow-ups/idea';
import { Authorship } from '../curation/authorship';
import styles from './idea-facts.module.css';
import form from './idea-form.module.css';
import { fieldLabel, fieldWords, ideaFields } from './field-words';
import { useFieldFrame } from './use-field-frame';
import type { Ideas } from './use-ideas';

/** The words stand above, and the group says the state. */
const toldAbove: ReadonlySet<string> = new Set(['what', 'state']);

/** All that was said of an idea, to be read. */
export function IdeaFacts({ ideas, one: { id, idea } }: { readonly ideas: Ideas; readonly one: StandingIdea }) {
  const frame = useFieldFrame(ideas, idea);
  const addition = ideas.additionOf(id);
  const facts = ideaFields
    .filter((field) => !toldAbove.has(field))
    .map((field) => ({ field, said: fieldWords(field, idea, frame).trim() }));
  return (
    <div className={styles.facts}>
      {idea.what.trim() !== '' && <p className={styles.what}>{idea.what}</p>}
      <dl>
        {facts
          .filter(({ said }) => said !== '')
          .map(({ field, said }) => (
            <div key={field}>
              <dt>{fieldLabel(field)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {addition && (
        <div className={form.small}>
          <Authorship addition={addition} />
        </div>
      )}
    </div>
  );
}
