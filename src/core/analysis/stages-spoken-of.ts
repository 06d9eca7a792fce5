import { stages, type Addition, type Factor, type Stage } from '#contract';
import type { Answers } from './answers';
import { promptsOf } from './guide';
import { textPlace } from '../texts/text-place';

type SpokenInput = {
  readonly answers: Answers;
  readonly additions: readonly Addition[];
  /** The stage an event belongs to; null for one this reader does not see. */
  readonly stageOf: (eventId: string) => Stage | null;
};

const relationStage: Readonly<Record<NonNullable<Factor['relation']>, Stage>> = {
  madePossible: 'readiness',
  triggered: 'readiness',
  worsened: 'response',
  delayedDetection: 'detection',
  delayedRecovery: 'resolution',
};

/** Which of the five stages something speaks of (S0-02): an answer, a factor, how it was noticed. In their order. */
export function stagesSpokenOf({ answers, additions, stageOf }: SpokenInput) {
  const spoken = new Set([...answers.keys()].flatMap((id) => stageOfText(id, stageOf) ?? []));
  for (const one of additions) {
    if (one.about === 'noticed' && one.body) spoken.add('detection');
    if (one.about === 'factor' && one.body?.relation) spoken.add(relationStage[one.body.relation]);
  }
  return { spoken: stages.filter((stage) => spoken.has(stage)), silent: stages.filter((stage) => !spoken.has(stage)) };
}

function stageOfText(id: string, stageOf: SpokenInput['stageOf']): Stage | null {
  const place = textPlace(id);
  if (!place) return null;
  if (place.eventId !== null) return stageOf(place.eventId);
  return promptsOf(place.section).find((prompt) => prompt.id === place.question)?.stage ?? null;
}
