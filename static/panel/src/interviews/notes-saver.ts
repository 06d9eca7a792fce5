import type { InterviewNote, Interviews, Problem } from '#contract';
import { afterSteps, joinedSteps, type Step } from '#core/interviews/step';
import { keep, recall } from '../page-storage';
import type { Call } from '../surface';

/** A person's own list as it stands on this screen. */
export type OwnNotes = {
  /** Null until it was read. */
  readonly notes: readonly InterviewNote[] | null;
  readonly saving: 'saved' | 'saving' | 'kept';
  readonly problem: Problem | null;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** Words of another tab met these: both stand. */
  readonly met: boolean;
};

type SaverInput = { readonly call: Call; readonly key: string; readonly onChange: (now: OwnNotes) => void };

const storage = (): Storage => localStorage;

function stepsFrom(text: string | null): readonly Step[] {
  try {
    // Written by this file alone.
    return joinedSteps(JSON.parse(text ?? '[]') as readonly Step[]);
  } catch {
    return [];
  }
}

/**
 * Reads the list and saves each step of its owner, one save after the other; a step is kept on this page until it is
 * saved, so that a page that dies before that has it again.
 * @param key where steps are kept
 */
export function notesSaver({ call, key, onChange }: SaverInput) {
  let [steps, stands]: [readonly Step[], Interviews | null] = [stepsFrom(recall(storage, key)), null];
  let [isBusy, met, tries]: [boolean, boolean, number] = [false, false, 0];
  const tell = (problem: Problem | null): void =>
    onChange({
      notes: stands && afterSteps(stands.notes, steps),
      saving: steps.length === 0 ? 'saved' : problem ? 'kept' : 'saving',
      problem,
      tries,
      met,
    });
  /** Null: it went well. */
  const read = async (): Promise<Problem | null> => {
    const reply = await call('readInterviews', {});
    if (!reply.ok) return reply.problem;
    stands = reply.value;
    return null;
  };
  const save = async (from: Interviews): Promise<Problem | null> => {
    const sent = steps;
    const notes = afterSteps(from.notes, sent);
    if (notes !== from.notes) {
      const reply = await call('saveInterviews', { revision: from.revision, notes });
      if (!reply.ok) return reply.problem;
      stands = reply.value.interviews;
      // What stands now is what the steps are done to next.
      if (reply.value.outcome === 'meanwhile') return null;
      met = met || sent.some((step) => step.did === 'put' && stands?.notes.some(({ id }) => id === step.spareId));
    }
    steps = steps.slice(sent.length);
    keep(storage, key, steps.length === 0 ? null : JSON.stringify(steps));
    return null;
  };
  const goOn = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    tell(null);
    let problem = stands ? null : await read();
    while (!problem && stands && steps.length > 0) problem = await save(stands);
    isBusy = false;
    tries = problem ? tries + 1 : 0;
    tell(problem);
  };
  return {
    goOn: () => void goOn(),
    step: (step: Step): void => {
      steps = [...steps, step];
      keep(storage, key, JSON.stringify(steps));
      tell(null);
      void goOn();
    },
  };
}
