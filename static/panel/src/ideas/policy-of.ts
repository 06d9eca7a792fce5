import type { FieldOption, Idea, PlaceForm } from '#contract';
import { dayIn } from '#core/follow-ups/calendar-day';
import { proposedDue } from '#core/follow-ups/due';
import { proposedPriority, rankAt, rankOf } from '#core/follow-ups/priority';
import { defaultSettings } from '#core/settings/default-settings';
import type { ClockFace } from '../time/clock-face';
import { ideaWords } from '../words/ideas';
import type { Ideas } from './use-ideas';

/** What follows from what was said of an idea, where nobody says otherwise. */
export type Policy = {
  /** The scheme's, most urgent first; empty until it is known. */
  readonly priorities: readonly FieldOption[];
  /** By impact and urgency, on the project's own scheme. */
  readonly proposed: FieldOption | null;
  /** The chosen priority, else the proposed one. */
  readonly priority: FieldOption | null;
  readonly due: { readonly day: string };
  /** `10 business days, Sev-1 and High` */
  readonly dueBecause: string;
  /** Jira asks for a priority there. */
  readonly isAsked: boolean;
};

/** @param form of the place it goes to; null until it is known */
export function policyOf(ideas: Ideas, idea: Idea, form: PlaceForm | null, clock: ClockFace): Policy {
  const priorities = form?.priorities ?? [];
  const proposed = proposedPriority(idea.impact, idea.urgency, priorities);
  const at = priorities.findIndex(({ id }) => id === (idea.priorityId ?? proposed?.id));
  const said = idea.impact && idea.urgency && idea.priorityId === null ? rankOf(idea.impact, idea.urgency) : null;
  const { severity } = ideas;
  const rank = said ?? (at < 0 ? null : rankAt(at, priorities.length));
  const { zone, holidays, followUps } = ideas.opening.settings ?? defaultSettings;
  const from = dayIn(zone ?? clock.zone, ideas.now);
  const due = proposedDue({ severity, rank, from, policy: { after: followUps.due, holidays } });
  const priority = priorities[at] ?? null;
  return {
    priorities,
    proposed,
    priority,
    due,
    dueBecause: followUps.due
      ? ideaWords.dueBySettings(due)
      : ideaWords.dueBecause(due.days, severity, priority?.name ?? null),
    isAsked: form?.required.includes('priority') ?? false,
  };
}

/** `Fri 4 Dec 2026`. @param day `YYYY-MM-DD` */
export const dayWords = (day: string, clock: ClockFace): string => clock.utcDay(`${day}T12:00:00.000Z`);
