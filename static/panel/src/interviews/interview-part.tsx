import { useMemo, useState } from 'react';
import { interviewLimits, type Opening } from '#contract';
import { type TalkTo, talkTo } from '#core/interviews/talk-to';
import { isErased } from '#core/people/erased';
import { useAdditions } from '../additions-keeper';
import { Button } from '../parts/button';
import { ProblemNote } from '../parts/problem-note';
import { SavedNote } from '../parts/saved-state';
import { WaitingRows } from '../parts/waiting-rows';
import { useLifecycle } from '../picture/use-lifecycle';
import { recovery } from '../recovery';
import { useNames } from '../review/use-names';
import { useSurface } from '../surface';
import { interviewWords as words } from '../words/interviews';
import { InterviewBox } from './interview-box';
import styles from './interviews.module.css';
import { useInterviews } from './use-interviews';

/** So many stand there at once: a large incident had many people in it. */
const SHOWN = 8;

/** Whom one may want to talk to, and what one notes of it: read and written by one person alone. */
export function InterviewPart({ opening }: { readonly opening: Opening }) {
  const own = useInterviews();
  const { notes, problem, tries, retry } = own;
  const nameOf = useNames((notes ?? []).map(({ about }) => about).filter((id) => !isErased(id)));
  const name = (id: string): string => (isErased(id) ? words.closed : nameOf(id));
  const note = problem && (
    <ProblemNote
      doing={notes ? 'saving' : 'reading'}
      {...{ problem, tries }}
      recovery={recovery(problem, tries)}
      onRetry={retry}
    />
  );
  if (!notes) return note ?? <WaitingRows words={words.reading} />;
  const isFull = notes.length >= interviewLimits.notes;
  return (
    <div className={styles.part}>
      {note}
      <People {...{ opening, isFull }} chosen={new Set(notes.map(({ about }) => about))} onChoose={own.add} />
      <section className={styles.group} aria-labelledby="interviews-yours">
        <div className={styles.head}>
          <h3 id="interviews-yours">{words.yours}</h3>
          {notes.length > 0 && <SavedNote state={own.saving} />}
        </div>
        {own.met && <p role="status">{words.both}</p>}
        {notes.length === 0 && <p className={styles.subtle}>{words.none}</p>}
        {notes.map((one) => (
          <InterviewBox key={one.id} note={one} name={name(one.about)} onWrite={own.write} onDrop={own.drop} />
        ))}
      </section>
    </div>
  );
}

type PeopleProps = {
  readonly opening: Opening;
  readonly chosen: ReadonlySet<string>;
  readonly isFull: boolean;
  readonly onChoose: (accountId: string) => void;
};

/** In the order in which they appear in time, each with the reason. */
function People({ opening, chosen, isFull, onChoose }: PeopleProps) {
  const { all, nameOf } = useAdditions();
  const { reader } = useSurface();
  const { events } = useLifecycle(opening.timeline);
  const { people } = opening.timeline;
  const [everybody, setEverybody] = useState(false);
  const found = useMemo(
    () => talkTo({ people, events, additions: all }).filter(({ accountId }) => accountId !== reader.accountId),
    [people, events, all, reader.accountId],
  );
  const others = found.filter(({ accountId }) => !chosen.has(accountId));
  const shown = everybody ? others : others.slice(0, SHOWN);
  return (
    <section className={styles.group} aria-labelledby="interviews-people">
      <h3 id="interviews-people">{words.people}</h3>
      <p className={styles.subtle}>{found.length === 0 ? words.nobody : words.order}</p>
      {isFull && <p className={styles.subtle}>{words.listFull}</p>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <PersonRow key={one.accountId} one={one} name={nameOf(one.accountId)} onChoose={isFull ? null : onChoose} />
        ))}
      </ul>
      {others.length > shown.length && (
        <Button spacing="compact" appearance="subtle" onClick={() => setEverybody(true)}>
          {words.more}
        </Button>
      )}
    </section>
  );
}

type PersonRowProps = {
  readonly one: TalkTo;
  readonly name: string;
  readonly onChoose: ((accountId: string) => void) | null;
};

function PersonRow({ one, name, onChoose }: PersonRowProps) {
  return (
    <li className={styles.person}>
      <span>
        <span className={styles.name}>{name}</span> <span className={styles.subtle}>{words.because(one.because)}</span>
      </span>
      {onChoose && (
        <Button spacing="compact" aria-label={words.chooseName(name)} onClick={() => onChoose(one.accountId)}>
          {words.choose}
        </Button>
      )}
    </li>
  );
}
