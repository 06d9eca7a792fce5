import { Suspense, useState } from 'react';
import type { Timeline } from '#contract';
import { suggestOwners } from '#core/review/suggest-owner';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { Face } from '../parts/face';
import { lazyPart } from '../parts/lazy-part';
import { reviewWords as words } from '../words/review';
import { NotDoneNote } from './not-done-note';
import styles from './review.module.css';
import { useChanging } from './use-changing';
import type { Standing } from './use-standing';

const OtherOwner = lazyPart(async () => (await import('./other-owner')).OtherOwner);

/** Most suggestions that are shown: one is taken, the others are there to compare with. */
const MOST = 3;

/** Who could own the review and why; naming somebody begins it. */
export function StartCard({ standing, timeline }: { readonly standing: Standing; readonly timeline: Timeline }) {
  const { all: additions, mayEdit, nameOf, people } = useAdditions();
  const changing = useChanging();
  const suggested = suggestOwners({ ...standing, timeline, additions }).slice(0, MOST);
  const [other, setOther] = useState(false);
  const begin = (accountId: string): void =>
    void changing.change({ role: 'owner', accountId }, words.people.said('owner', nameOf(accountId)));
  return (
    <section className={styles.card} aria-labelledby="review-start">
      <h2 id="review-start">{words.start.heading}</h2>
      <p>{words.start.hint}</p>
      {suggested.length === 0 && <p className={styles.subtle}>{words.start.nobody}</p>}
      <ul className={styles.roles}>
        {suggested.map(({ accountId, because }, at) => {
          const person = people[accountId] ?? { accountId, name: nameOf(accountId), active: true };
          return (
            <li key={accountId} className={styles.suggestion}>
              <span className={styles.person}>
                <Face person={person} />
                {person.name}
              </span>
              <span className={styles.subtle}>
                {words.start.because(because.map((criterion) => words.criteria[criterion]))}
              </span>
              {mayEdit && (
                <Button
                  appearance={at === 0 ? 'primary' : 'default'}
                  isDisabled={changing.busy}
                  onClick={() => begin(accountId)}
                >
                  {words.start.choose(person.name)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayEdit && !other && (
        <Button appearance="subtle" onClick={() => setOther(true)}>
          {words.start.another}
        </Button>
      )}
      {other && (
        <Suspense fallback={null}>
          <OtherOwner onChoose={begin} />
        </Suspense>
      )}
      <NotDoneNote notDone={changing.notDone} />
    </section>
  );
}
