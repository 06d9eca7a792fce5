import { factsOf } from '#core/analysis/facts';
import { useAdditions } from '../additions-keeper';
import { between } from '../time/between';
import { timelineWords } from '../words';
import { analysisFormWords } from '../words/analysis-forms';
import { pictureWords, sideWords } from '../words/picture';
import { BeginWithFacts } from './begin-with-facts';
import { factsText } from './facts-text';
import styles from './small-form.module.css';
import type { Review } from './use-review';

const words = analysisFormWords.facts;

/** What the timeline already knows of it, so that the summary need not say it by heart (S0-14). */
export function FactsPart({ review }: { readonly review: Review }) {
  const { all, mayEdit } = useAdditions();
  const { life, events, opening } = review;
  const { tickets } = opening.timeline;
  const facts = factsOf({ life, events: events.length, tickets, additions: all });
  const { tell } = review.asking;
  const marks = facts.marks.map(({ mark, at }) => `${pictureWords.marks[mark]} ${tell.time(at).replace(/ UTC$/, '')}`);
  const met = facts.impact?.scale ? analysisFormWords.impact.scales[facts.impact.scale] : null;
  const [from, to] = [facts.lasted?.from, 'resolved'].map((name) => facts.marks.find(({ mark }) => mark === name)?.at);
  const rows: readonly (readonly [string, string | null])[] = [
    [words.severity, facts.severity && sideWords.severities[facts.severity]],
    [words.lastedName, facts.lasted && from && to ? `${between(from, to)}. ${words.lasted[facts.lasted.from]}.` : null],
    [words.marks, marks.join(', ') || null],
    [words.met, facts.impact && [met, facts.impact.who, facts.impact.count].filter(Boolean).join(', ')],
    [words.noticed, facts.noticed && analysisFormWords.noticed.options[facts.noticed]],
    [words.read, timelineWords.counts(facts.events, facts.linked)],
  ];
  const text = factsText(facts, tell, review.frame.clock);
  const [first] = review.questions('summary').asked;
  return (
    <>
      <dl className={styles.facts} aria-label={words.heading}>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {mayEdit && text && first && (
        <div className={styles.begin}>
          <BeginWithFacts facts={text} textId={first.textId} />
        </div>
      )}
    </>
  );
}
