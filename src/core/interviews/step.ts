import type { InterviewNote } from '#contract';

/** One thing that somebody did to their list, while it is not saved. */
export type Step =
  | { readonly did: 'drop'; readonly id: string }
  | {
      readonly did: 'put';
      readonly note: InterviewNote;
      /** What stood when the words were typed; null: it is a new note. */
      readonly from: string | null;
      /** A UUID: the note that holds these words where other words have come to stand in their place since. */
      readonly spareId: string;
    };

function putInto(notes: readonly InterviewNote[], { note, from, spareId }: Extract<Step, { did: 'put' }>) {
  const there = notes.find(({ id }) => id === note.id);
  if (there?.text === note.text) return notes;
  if (there && there.text === (from ?? '')) return notes.map((one) => (one === there ? note : one));
  if (!there) return [...notes, note];
  // Where nothing was written, there is nothing to keep beside it.
  if (note.text === '') return notes;
  const spare = { ...note, id: spareId };
  const kept = notes.find(({ id }) => id === spareId);
  if (!kept) return [...notes, spare];
  return kept.text === spare.text ? notes : notes.map((one) => (one === kept ? spare : one));
}

/**
 * A list as it is after these steps. Whatever else was saved since, no words are lost; the same steps again change
 * nothing, and where nothing changes it is the same list.
 */
export const afterSteps = (notes: readonly InterviewNote[], steps: readonly Step[]): readonly InterviewNote[] =>
  steps.reduce((list, step) => {
    if (step.did === 'put') return putInto(list, step);
    return list.some(({ id }) => id === step.id) ? list.filter(({ id }) => id !== step.id) : list;
  }, notes);

/** The same in fewer steps: words typed over one another before any of them was saved are one step. */
export const joinedSteps = (steps: readonly Step[]): readonly Step[] =>
  steps.reduce<readonly Step[]>((joined, step) => {
    const before = joined.find(
      (one) => step.did === 'put' && one.did === 'put' && one.note.id === step.note.id && one.note.text === step.from,
    );
    if (step.did !== 'put' || before?.did !== 'put') return [...joined, step];
    return joined.map((one) => (one === before ? { ...before, note: step.note } : one));
  }, []);
