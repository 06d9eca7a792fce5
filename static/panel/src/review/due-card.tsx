import { useState } from 'react';
import { dayIn } from '#core/follow-ups/calendar-day';
import { useAdditions } from '../additions-keeper';
import { FieldFrame } from '../curation/field-frame';
import { Button } from '../parts/button';
import { useSurface } from '../surface';
import { reviewWords as words } from '../words/review';
import { NotDoneNote } from './not-done-note';
import { ReasonAsk } from './reason-ask';
import styles from './review.module.css';
import { useChanging } from './use-changing';
import type { Standing } from './use-standing';

const noon = (day: string): string => `${day}T12:00:00.000Z`;

/** When the review is due, how that was found, and how to set another day. */
export function DueCard({ standing }: { readonly standing: Standing }) {
  const { review, due, isOverdue, settings } = standing;
  const { mayEdit } = useAdditions();
  const { clock } = useSurface();
  const changing = useChanging();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState(false);
  const zone = settings.zone ?? 'UTC';
  const set = async (dueOn: string | null, reason?: string): Promise<void> => {
    if (dueOn === '') return setAsked(true);
    if (await changing.change({ dueOn }, words.due.said, reason)) setOpen(false);
  };
  const close = (): void => {
    setOpen(false);
    changing.forget();
  };
  const needs = changing.notDone && 'asks' in changing.notDone ? changing.notDone.asks : null;
  return (
    <section className={styles.card} aria-labelledby="review-due">
      <h3 id="review-due">{words.due.heading}</h3>
      {due ? (
        <>
          <p className={isOverdue ? styles.over : undefined}>
            {(isOverdue ? words.due.over : words.due.on)(clock.utcDay(noon(due.day)))}
          </p>
          <p className={styles.subtle}>
            {words.due.by(due.by, due.by === 'person' ? '' : clock.utcDay(noon(dayIn(zone, Date.parse(due.by.after)))))}{' '}
            {words.due.zone(zone)}
          </p>
          {/* S0-03, S3-02: until what people saw is written down. */}
          {review?.state !== 'published' && <p className={styles.subtle}>{words.due.fades}</p>}
        </>
      ) : (
        <p className={styles.subtle}>{words.due.unknown}</p>
      )}
      {mayEdit && review && !open && (
        <div className={styles.actions}>
          <Button spacing="compact" onClick={() => setOpen(true)}>
            {words.due.set}
          </Button>
          {review.dueOn !== null && (
            <Button spacing="compact" appearance="subtle" onClick={() => void set(null)}>
              {words.due.back}
            </Button>
          )}
        </div>
      )}
      {open && !needs && (
        <form
          className={styles.choosing}
          onSubmit={(event) => {
            event.preventDefault();
            void set(day);
          }}
        >
          <FieldFrame label={words.due.day} fault={asked && day === '' ? words.due.missing : null}>
            {(field) => (
              <input {...field} type="date" value={day} autoFocus onChange={(event) => setDay(event.target.value)} />
            )}
          </FieldFrame>
          <Button type="submit" isDisabled={changing.busy}>
            {words.due.keep}
          </Button>
        </form>
      )}
      {open && needs && (
        <ReasonAsk of="review:due" exceptions={needs} onReason={(reason) => void set(day, reason)} onClose={close} />
      )}
      <NotDoneNote notDone={changing.notDone} />
    </section>
  );
}
