import type { TimelineEvent } from '#contract';
import { edited, type Verdict } from './rules/edited';
import type { Scene } from './rules/scene';
import { told } from './rules/told';
import { stageOf } from './stage';

/** An event before the rules have looked at it. */
export type Unclassified = Omit<TimelineEvent, 'kind' | 'stage' | 'significant'>;

/** Of events that no ticket of Jira's holds. */
const NO_TICKET: Scene = {
  place: 'incident',
  categories: new Map(),
  software: new Set(),
  customers: new Set(),
};

const isBy = (accounts: ReadonlySet<string>, { author }: Unclassified): boolean =>
  author !== null && accounts.has(author);

/** A ticket's making: the incident's is how it was noticed, as is what software or a customer reports. */
const made = (event: Unclassified, scene: Scene): Verdict => {
  const reported = scene.place === 'incident' || isBy(scene.software, event) || isBy(scene.customers, event);
  return { kind: reported ? 'signal' : 'action', significant: true };
};

function said(event: Unclassified): Verdict {
  const { kind, substance } = told(event.text);
  return { kind: kind ?? 'communication', significant: substance };
}

/** What somebody typed in themselves is part of the story: that is why they did. */
const typed = (event: Unclassified): Verdict => ({ kind: told(event.text).kind ?? 'note', significant: true });

function verdict(event: Unclassified, scene: Scene): Verdict {
  switch (event.source.kind) {
    case 'created':
      return made(event, scene);
    case 'changelog':
      return edited(event.changes ?? [], scene);
    case 'comment':
    case 'transcript':
      return said(event);
    case 'hand':
      return typed(event);
    case 'machine':
      return { kind: 'signal', significant: told(event.text).kind !== null };
    case 'worklog':
      return { kind: 'action', significant: false };
    case 'attachment':
    case 'remoteLink':
      return { kind: 'note', significant: false };
  }
}

/** What the rules take an event for. Its stage is told without marks: `restage` tells it once they are known. */
export function classify(event: Unclassified, scene: Scene = NO_TICKET): TimelineEvent {
  const { kind, significant } = verdict(event, scene);
  const stage = stageOf({ ...event, kind }, {});
  return { ...event, kind, stage, ...(significant && { significant }) };
}
