import { useDeferredValue, useMemo } from 'react';
import { unexplainedAcronyms } from '#core/analysis/acronyms';
import { glossaryOf } from '#core/analysis/glossary-of';
import { balanceOf } from '#core/analysis/balance';
import { openFacts } from '#core/analysis/open-facts';
import { perspectivesOf } from '#core/analysis/perspectives';
import { stagesSpokenOf } from '#core/analysis/stages-spoken-of';
import { useAdditions } from '../additions-keeper';
import { analysisWords } from '../words/analysis';
import { analysisFormWords } from '../words/analysis-forms';
import { useArrival } from './use-arrival';
import { Glossary } from './glossary';
import styles from './overview.module.css';
import type { Deciding } from './use-deciding';
import type { Review } from './use-review';

const words = analysisFormWords.overview;
const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

type OverviewProps = { readonly review: Review; readonly deciding: Deciding; readonly arrival: number };

/** How the review stands, in words: what it speaks of and what it does not. It scores no one and no text. */
export function Overview({ review, deciding, arrival }: OverviewProps) {
  const heading = useArrival(arrival);
  return (
    <section aria-labelledby="overview-name" className={styles.overview}>
      <h2 id="overview-name" ref={heading} tabIndex={-1} className={styles.name}>
        {analysisWords.overview}
      </h2>
      <Sections {...{ review, deciding }} />
      <Spoken review={review} />
      <Views review={review} />
      <Terms review={review} />
    </section>
  );
}

function Sections({ review, deciding }: Omit<OverviewProps, 'arrival'>) {
  const { all, mayEdit } = useAdditions();
  const { progress, sections, life } = review;
  const open = openFacts(life.severity.standing, all);
  const nameOf = (id: string): string => {
    const section = sections.find((one) => one.id === id);
    return section ? analysisWords.sectionName(section.id, section.title) : '';
  };
  const empty = progress.sections.filter(({ state }) => state === 'empty').map(({ id }) => nameOf(id));
  const leftOut = sections.filter((section) => section.leftOut !== null);
  return (
    <div className={styles.part}>
      <h3>{words.sections}</h3>
      <p>{words.all(progress.done, progress.all)}</p>
      {empty.length > 0 && <p>{words.empty(listed(empty))}</p>}
      {open.length > 0 && <p>{words.open(open.map((fact) => words.openFacts[fact]))}</p>}
      {leftOut.length > 0 && (
        <ul className={styles.leftOut} aria-label={words.leftOut}>
          {leftOut.map(({ id, leftOut: reason }) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <span className={styles.second}>{analysisWords.leftOut(reason ?? '')}</span>
              {mayEdit && (
                <button
                  type="button"
                  aria-label={`${analysisWords.putBack}: ${nameOf(id)}`}
                  onClick={() => deciding.putBack(id)}
                >
                  {analysisWords.putBack}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Spoken({ review }: { readonly review: Review }) {
  const { all } = useAdditions();
  const answers = useDeferredValue(review.answers);
  const { asking, frame } = review;
  const { silent } = useMemo(() => {
    const stageOf = (id: string) => {
      const event = asking.eventOf(id);
      return event ? frame.standingOf(event).stage : null;
    };
    return stagesSpokenOf({ answers, additions: all, stageOf });
  }, [answers, all, asking, frame]);
  return (
    <>
      <div className={styles.part}>
        <h3>{words.stages}</h3>
        <p>{analysisWords.silentStages(silent)}</p>
      </div>
      <div className={styles.part}>
        <h3>{words.balance}</h3>
        <p>{words.leans[balanceOf(answers, all).leans]}</p>
      </div>
    </>
  );
}

function Views({ review }: { readonly review: Review }) {
  const { all } = useAdditions();
  const { events, opening } = review;
  const { people, tickets } = opening.timeline;
  const { heard, notYet } = useMemo(
    () => perspectivesOf({ events, additions: all, people, tickets }),
    [events, all, people, tickets],
  );
  const [only] = heard;
  return (
    <div className={styles.part}>
      <h3>{words.views}</h3>
      {only === undefined ? (
        <p>{words.viewsNone}</p>
      ) : (
        <p>{heard.length === 1 ? words.viewsOne(only) : words.viewsHeard(listed(heard))}</p>
      )}
      {notYet.length > 0 && <p className={styles.second}>{words.viewsNotYet(listed(notYet))}</p>}
    </div>
  );
}

function Terms({ review }: { readonly review: Review }) {
  const { all } = useAdditions();
  const answers = useDeferredValue(review.answers);
  const glossary = useMemo(() => glossaryOf(all), [all]);
  const unexplained = useMemo(() => unexplainedAcronyms(answers, glossary), [answers, glossary]);
  return <Glossary {...{ glossary, unexplained }} />;
}
