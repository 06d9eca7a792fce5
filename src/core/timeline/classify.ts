import type { Stage, TimelineEvent } from '#contract';
import { edited, type Verdict } from './rules/edited';
import type { Scene } from './rules/scene';
import { told } from './rules/told';

/** An event before the rules have looked at it. */
export type Unclassified = Omit<TimelineEvent, 'kind' | 'stage' | 'significant'>;

/** What the rules look at. */
export type Facts = Pick<Unclassified, 'id' | 'author' | 'text' | 'changes'> & {
  readonly sourceKind: TimelineEvent['source']['kind'];
};

/** Of events that no ticket of Jira's holds. */
export const NO_TICKET: Scene = {
  place: 'incident',
  categories: new Map(),
  software: new Set(),
  customers: new Set(),
};

const isBy = (accounts: ReadonlySet<string>, { author }: Facts): boolean => author !== null && accounts.has(author);

/** A ticket's making: the incident's is how it was noticed, as is what software or a customer reports. */
const made = (facts: Facts, scene: Scene): Verdict => {
  const reported = scene.place === 'incident' || isBy(scene.software, facts) || isBy(scene.customers, facts);
  return { kind: reported ? 'signal' : 'action', significant: true };
};

function said({ id, text }: Facts, { firstResponse }: Scene): Verdict {
  const { kind, substance } = told(text);
  return { kind: kind ?? 'communication', significant: substance || id === firstResponse };
}

/** What somebody typed in themselves is part of the story: that is why they did. */
const typed = (facts: Facts): Verdict => ({ kind: told(facts.text).kind ?? 'note', significant: true });

/** Whether and why it stands out. */
export function verdict(facts: Facts, scene: Scene): Verdict {
  switch (facts.sourceKind) {
    case 'created':
      return made(facts, scene);
    case 'changelog':
      return edited(facts.changes ?? [], scene);
    case 'comment':
    case 'transcript':
      return said(facts, scene);
    case 'hand':
      return typed(facts);
    case 'machine':
      return { kind: 'signal', significant: told(facts.text).kind !== null };
    case 'worklog':
      return { kind: 'action', significant: false };
    case 'attachment':
    case 'remoteLink':
      return { kind: 'note', significant: false };
  }
}

/** Where an event stands until marks are known: a signal detects, all else responds. `restage` tells it by marks. */
export const stageBeforeMarks = (kind: TimelineEvent['kind']): Stage => (kind === 'signal' ? 'detection' : 'response');

/** What the rules take an event for. */
export function classify(event: Unclassified, scene: Scene = NO_TICKET): TimelineEvent {
  const { id, author, text, changes, source } = event;
  const { kind, significant } = verdict(
    { id, author, text, ...(changes && { changes }), sourceKind: source.kind },
    scene,
  );
  return { ...event, kind, stage: stageBeforeMarks(kind), ...(significant && { significant }) };
}
