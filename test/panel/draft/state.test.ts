import fc from 'fast-check';
import type { Problem } from '#contract';
import { blank, parseKept } from '../../../static/panel/src/draft/kept';
import { leaseMs } from '../../../static/panel/src/draft/lease';
import { draftState, reduceDraft } from '../../../static/panel/src/draft/state';
import type { DraftAction, DraftState } from '../../../static/panel/src/draft/state';

const down: Problem = { code: 'jiraDown' };
const run = (state: DraftState, ...actions: DraftAction[]): DraftState => actions.reduce(reduceDraft, state);
const start = draftState(blank('i1'));
const typed = (summary: string): DraftAction => ({ type: 'typed', change: { summary } });
const theirs = (summary: string, revision: number): DraftAction => ({
  type: 'met',
  theirs: { draft: { ...start.kept.draft, summary }, revision },
});

describe('saving', () => {
  it('stays unsaved where more was typed while the save was under way', () => {
    const state = run(start, typed('One'), { type: 'saveBegan' }, typed('One two'), { type: 'saved', revision: 1 });
    expect(state.kept).toMatchObject({ revision: 1, unsaved: true, draft: { summary: 'One two' } });
  });

  it('knows its own words again when the answer to a save was lost', () => {
    const lost = run(start, typed('One'), { type: 'saveBegan' }, { type: 'saveFailed', problem: down });
    const state = run(lost, typed('One two'), theirs('One', 1));
    expect(state.offered).toBeNull();
    expect(state.kept).toMatchObject({ revision: 1, unsaved: true, draft: { summary: 'One two' } });
  });

  it('takes newer words where nothing was typed since, and offers them where something was', () => {
    const saved = run(start, typed('One'), { type: 'saveBegan' }, { type: 'saved', revision: 1 });
    expect(run(saved, theirs('Theirs', 2)).kept.draft.summary).toBe('Theirs');
    const both = run(saved, typed('Mine'), theirs('Theirs', 2));
    expect(both.kept.draft.summary).toBe('Mine');
    expect(run(both, { type: 'keptMine' }).kept).toMatchObject({
      draft: { summary: 'Mine' },
      revision: 2,
      unsaved: true,
    });
    expect(run(both, { type: 'tookTheirs' }).kept).toMatchObject({ draft: { summary: 'Theirs' }, unsaved: false });
  });

  it('saves again from the start where the store has let go of the words', () => {
    const saved = run(start, typed('One'), { type: 'saveBegan' }, { type: 'saved', revision: 3 });
    expect(run(saved, { type: 'met', theirs: null }).kept).toMatchObject({ revision: 0, unsaved: true });
  });
});

type Step = 'try' | 'ends' | 'is lost' | 'reload' | 'wait';
const steps = fc.array(fc.constantFrom<Step>('try', 'ends', 'is lost', 'reload', 'wait'), { maxLength: 60 });

/** Plays the steps; gives the attempt of every try, with how it ended and when it began. */
function play(sequence: readonly Step[]) {
  let [state, now] = [run(start, typed('One')), 0];
  const tries: { attempt: number; at: number; end: 'seen' | 'unseen' }[] = [];
  for (const step of sequence) {
    now += step === 'wait' ? leaseMs / 2 + 1 : 1;
    const last = tries.at(-1);
    if (step === 'try' && !state.creating) {
      state = run(state, { type: 'tryBegan', at: now });
      tries.push({ attempt: state.kept.attempt, at: now, end: 'unseen' });
    } else if (step === 'ends' && state.creating && last) {
      state = run(state, { type: 'tryFailed', problem: down, ended: true });
      last.end = 'seen';
    } else if (step === 'is lost' && state.creating) {
      state = run(state, { type: 'tryFailed', problem: down, ended: false });
    } else if (step === 'reload') {
      state = draftState(parseKept(JSON.stringify(state.kept)) ?? blank('lost'));
    }
  }
  return { tries, state };
}

it('raises the attempt exactly when the try before was seen to end, or its lease has run out', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const { tries } = play(sequence);
      let since = tries[0]?.at ?? 0;
      tries.slice(1).forEach((next, index) => {
        const before = tries[index];
        if (!before) return;
        const over = before.end === 'seen' || next.at - since > leaseMs;
        expect(next.attempt).toBe(before.attempt + (over ? 1 : 0));
        if (over) since = next.at;
      });
    }),
  );
});

it('keeps one intention and every word through tries, failures and reloads', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      expect(play(sequence).state.kept.draft).toMatchObject({ intention: 'i1', summary: 'One' });
    }),
  );
});
