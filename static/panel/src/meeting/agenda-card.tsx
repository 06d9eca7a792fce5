import type { Point } from '#core/meeting/point';
import { pointQuestion } from '#core/meeting/point-question';
import { Button } from '../parts/button';
import { useAnnounce } from '../parts/announcer';
import hidden from '../parts/hidden.module.css';
import { Icon } from '../parts/icon';
import { meetingWords } from '../words/meeting';
import styles from './meeting.module.css';
import type { Meeting } from './use-meeting';

const words = meetingWords.agenda;

/** What will be spoken about, how long, and in which order. The first and the last point stay where they are. */
export function AgendaCard({ meeting }: { readonly meeting: Meeting }) {
  const { points, minutes, mayEdit, plan, set, review } = meeting;
  const announce = useAnnounce();
  const { tell } = review.asking;
  const middle = points.slice(1, -1).map(({ id }) => id);
  const move = (id: string, by: 1 | -1): void => {
    const order = [...middle];
    const at = order.indexOf(id);
    const other = order[at + by];
    if (other === undefined) return;
    [order[at], order[at + by]] = [other, id];
    set({ order }, words.said);
  };
  const copy = async (): Promise<void> => {
    const lines = points.map((point) => `${meetingWords.minutes(point.minutes)}: ${pointQuestion(point, tell)}`);
    const done = await navigator.clipboard.writeText(lines.join('\n')).then(
      () => true,
      () => false,
    );
    announce(done ? words.copied : words.notCopied);
  };
  return (
    <section className={styles.card} aria-labelledby="meeting-agenda">
      <h3 id="meeting-agenda">{words.heading}</h3>
      <p className={styles.small}>{words.hint(minutes)}</p>
      <ol className={styles.agenda}>
        {points.map((point) => (
          <AgendaRow
            key={point.id}
            point={point}
            question={pointQuestion(point, tell)}
            up={mayEdit && middle.indexOf(point.id) > 0 ? () => move(point.id, -1) : null}
            down={mayEdit && middle.includes(point.id) && middle.at(-1) !== point.id ? () => move(point.id, 1) : null}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button spacing="compact" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {mayEdit && plan.order.length > 0 && (
          <Button spacing="compact" appearance="subtle" onClick={() => set({ order: [] }, words.said)}>
            {words.proposed}
          </Button>
        )}
      </div>
    </section>
  );
}

type AgendaRowProps = {
  readonly point: Point;
  readonly question: string;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
};

function AgendaRow({ point, question, up, down }: AgendaRowProps) {
  const step = (press: (() => void) | null, says: string, turned: boolean) =>
    press && (
      <button type="button" className={styles.step} onClick={press}>
        <Icon name="priority" className={turned ? styles.turned : undefined} />
        <span className={hidden.hidden}>{says}</span>
      </button>
    );
  return (
    <li className={styles.point}>
      <span className={styles.time}>{meetingWords.minutes(point.minutes)}</span>
      <span>
        <span className={styles.kind}>{meetingWords.pointOf(point.kind, point.matters.length)}</span>
        <span className={styles.question}>{question}</span>
      </span>
      <span className={styles.steps}>
        {step(up, words.up(question), false)}
        {step(down, words.down(question), true)}
      </span>
    </li>
  );
}
