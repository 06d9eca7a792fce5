import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import type { SectionId } from '#contract';
import type { SectionProgress } from '#core/analysis/progress';
import type { OpenSection } from '../open-section';
import { Face } from '../parts/face';
import { Icon } from '../parts/icon';
import { useTexts } from '../texts/texts-keeper';
import { useMedia } from '../use-media';
import { analysisWords as words } from '../words/analysis';
import { ProgressMark } from './progress-mark';
import styles from './section-list.module.css';
import type { Review } from './use-review';

type SectionListProps = {
  readonly review: Review;
  readonly open: OpenSection;
  readonly onOpen: (id: OpenSection) => void;
  /** Absent for a person who may only read. */
  readonly onAdd: (() => void) | undefined;
  readonly adding: boolean;
};

/** The sections with quiet marks of progress. Where there is little room it is a list to choose from. */
export function SectionList(props: SectionListProps) {
  const narrow = useMedia('(max-width: 559px)');
  return narrow ? <Chooser {...props} /> : <List {...props} />;
}

const nameOf = (review: Review, id: SectionId): string =>
  words.sectionName(id, review.sections.find((section) => section.id === id)?.title ?? null);

const shownIn = ({ progress }: Review): readonly SectionProgress[] => [
  ...progress.sections.filter(({ state }) => state !== 'leftOut'),
  ...progress.sections.filter(({ state }) => state === 'leftOut'),
];

/** Up and down move between the sections, beside the Tab key. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((one) => one === event.target);
  const next = buttons[at + by];
  if (by === 0 || at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function List({ review, open, onOpen, onAdd, adding }: SectionListProps) {
  return (
    <nav aria-label={words.sections} className={styles.list} onKeyDown={onArrow}>
      <ul>
        {shownIn(review).map(({ id, state }) => (
          <li key={id}>
            <button
              type="button"
              className={`${styles.section} ${styles[state]}`}
              aria-current={open === id ? 'true' : undefined}
              data-section={id}
              data-state={state}
              onClick={() => onOpen(id)}
            >
              <ProgressMark state={state} />
              <span className={styles.name}>{nameOf(review, id)}</span>
              <span className={styles.unseen}>{`, ${words.states[state]}`}</span>
              <Here section={id} />
            </button>
          </li>
        ))}
      </ul>
      {onAdd && (
        <button type="button" className={`${styles.section} ${styles.add}`} aria-expanded={adding} onClick={onAdd}>
          <Icon name="plus" />
          {words.addSection}
        </button>
      )}
      <button
        type="button"
        className={`${styles.section} ${styles.overview}`}
        aria-current={open === 'overview' ? 'true' : undefined}
        onClick={() => onOpen('overview')}
      >
        <Icon name="chart" />
        {words.overview}
      </button>
    </nav>
  );
}

/** The faces of those who are in a text of this section. */
function Here({ section }: { readonly section: SectionId }) {
  const { present, personOf } = useTexts();
  const here = present
    .filter(({ place }) => place.startsWith(`${section}/`))
    .map(({ accountId }) => personOf(accountId));
  return (
    <>
      {here.map((person) => (
        <Face key={person.accountId} person={person} titled />
      ))}
      {here.length > 0 && <span className={styles.unseen}>{`, ${words.here(here.map(({ name }) => name))}`}</span>}
    </>
  );
}

function Chooser({ review, open, onOpen, onAdd, adding }: SectionListProps) {
  const id = useId();
  return (
    <nav aria-label={words.sections} className={styles.chooser}>
      <label htmlFor={id} className={styles.unseen}>
        {words.sections}
      </label>
      <select
        id={id}
        value={open}
        onChange={(event) => {
          const chosen = review.sections.find((section) => section.id === event.target.value);
          onOpen(chosen?.id ?? 'overview');
        }}
      >
        {shownIn(review).map((section) => (
          <option key={section.id} value={section.id}>
            {`${nameOf(review, section.id)}: ${words.states[section.state]}`}
          </option>
        ))}
        <option value="overview">{words.overview}</option>
      </select>
      {onAdd && (
        <button
          type="button"
          className={styles.addSmall}
          aria-label={words.addSection}
          aria-expanded={adding}
          onClick={onAdd}
        >
          <Icon name="plus" />
        </button>
      )}
    </nav>
  );
}
