import type { ReactNode } from 'react';
import { eventKinds, sourceKinds, stages } from '#contract';
import type { SourceKind, Timeline } from '#contract';
import type { TimelineFrame } from '../timeline/frame';
import type { ViewKeeper } from '../timeline/use-view';
import { noFilter } from '../timeline/view';
import { readingWords } from '../words';
import { Action } from './action';
import styles from './panel-box.module.css';

type FilterPanelProps = ViewKeeper & {
  /** With the events that people added. */
  readonly timeline: Timeline;
  readonly frame: TimelineFrame;
  readonly hidden: number;
};

/** Which events are told. Every choice works at once. */
export function FilterPanel({ view, change, timeline, frame, hidden }: FilterPanelProps) {
  const { filters, kinds, stages: stageNames } = readingWords;
  const people = peopleIn(timeline, frame);
  return (
    <section className={styles.box} aria-label={readingWords.filter}>
      <div className={styles.fields}>
        <Choice label={filters.ticket} value={view.ticket} onChange={(ticket) => change({ ticket })}>
          <option value="">{filters.allTickets}</option>
          {timeline.tickets.map(({ id, key, summary }) => (
            <option key={id} value={key}>{`${key} ${summary}`}</option>
          ))}
        </Choice>
        <Choice label={filters.person} value={view.person} onChange={(person) => change({ person })}>
          <option value="">{filters.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice label={filters.kind} value={view.kind} onChange={(kind) => change({ kind: named(eventKinds, kind) })}>
          <option value="">{filters.allKinds}</option>
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Choice>
        <Choice label={filters.stage} value={view.stage} onChange={(stage) => change({ stage: named(stages, stage) })}>
          <option value="">{filters.allStages}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stageNames[stage]}
            </option>
          ))}
        </Choice>
      </div>
      <Sources {...{ view, change, timeline }} />
      <div className={styles.checks}>
        <Check
          label={filters.reach}
          checked={view.reach === 'linksOfLinks'}
          onChange={(on) => change({ reach: on ? 'linksOfLinks' : 'links' })}
        />
        <Check label={filters.all} checked={view.all} onChange={(all) => change({ all })} />
        {hidden > 0 && (
          <Check label={filters.hidden(hidden)} checked={view.hidden} onChange={(on) => change({ hidden: on })} />
        )}
      </div>
      <div className={styles.foot}>
        <Action onClick={() => change({ ...noFilter, all: false, hidden: false })}>{readingWords.wholeAgain}</Action>
      </div>
    </section>
  );
}

/** Each kind of source that the timeline holds, to be switched off and on. */
function Sources({ view, change, timeline }: ViewKeeper & { readonly timeline: Timeline }) {
  const there = new Set(timeline.events.map(({ source }) => source.kind));
  const flip = (kind: SourceKind, on: boolean): void =>
    change({ without: on ? view.without.filter((other) => other !== kind) : [...view.without, kind] });
  return (
    <fieldset className={styles.checks}>
      <legend>{readingWords.filters.sources}</legend>
      {sourceKinds
        .filter((kind) => there.has(kind) || view.without.includes(kind))
        .map((kind) => (
          <Check
            key={kind}
            label={readingWords.sources[kind]}
            checked={!view.without.includes(kind)}
            onChange={(on) => flip(kind, on)}
          />
        ))}
    </fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

type CheckProps = { readonly label: string; readonly checked: boolean; readonly onChange: (on: boolean) => void };

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function named<Name extends string>(names: readonly Name[], text: string): Name | '' {
  return names.find((name) => name === text) ?? '';
}

/** Whoever said or did something, by name; no numbers beside them. */
function peopleIn(
  { events }: Timeline,
  frame: TimelineFrame,
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const event of events) {
    const id = event.author ?? event.authorName;
    if (id && !names.has(id)) names.set(id, frame.authorOf(event) ?? id);
  }
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
