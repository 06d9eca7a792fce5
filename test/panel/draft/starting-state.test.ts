import fc from 'fast-check';
import type { FollowUpDraft, SavedDraft } from '#contract';
import { blank } from '../../../static/panel/src/draft/kept';
import type { Kept } from '../../../static/panel/src/draft/kept';
import { startingState } from '../../../static/panel/src/draft/starting-state';
import { followUp } from '../builders';

const draft = (summary: string, intention = 'i1'): FollowUpDraft => ({
  intention,
  summary,
  priorityId: null,
  ownerId: null,
});
const kept = (summary: string, change: Partial<Kept> = {}): Kept => ({
  ...blank('i1'),
  draft: draft(summary),
  ...change,
});
const saved = (summary: string, revision: number, intention = 'i1'): SavedDraft => ({
  draft: draft(summary, intention),
  revision,
});

it('shows what the store holds where this page holds nothing', () => {
  const state = startingState(null, saved('From the store', 4), [], 'new');
  expect(state.kept).toMatchObject({ draft: { summary: 'From the store' }, revision: 4, unsaved: false, attempt: 1 });
});

it('shows what was typed on this page after the last save', () => {
  const state = startingState(kept('Newer here', { revision: 4, unsaved: true }), saved('Older', 4), [], 'new');
  expect(state.kept).toMatchObject({ draft: { summary: 'Newer here' }, revision: 4, unsaved: true });
  expect(state.offered).toBeNull();
});

it('shows what was typed elsewhere after this page had saved', () => {
  const state = startingState(kept('Older here', { revision: 4 }), saved('Newer there', 6), [], 'new');
  expect(state.kept).toMatchObject({ draft: { summary: 'Newer there' }, revision: 6, unsaved: false });
});

it('offers the other text where both were typed on', () => {
  const state = startingState(kept('Mine', { revision: 4, unsaved: true }), saved('Theirs', 6), [], 'new');
  expect(state.kept.draft.summary).toBe('Mine');
  expect(state.offered?.draft.summary).toBe('Theirs');
});

it('begins anew once the text has become a follow-up', () => {
  const created = [followUp({ intention: 'i1' })];
  const state = startingState(kept('Done', { tryingSince: 5 }), saved('Done', 1), created, 'new');
  expect(state.kept).toEqual(blank('new'));
});

it('goes on with a try that a reload cut off, under its own number', () => {
  const state = startingState(kept('Going', { attempt: 3, tryingSince: 5 }), saved('Going', 2), [], 'new');
  expect(state.kept).toMatchObject({ attempt: 3, tryingSince: 5 });
});

it('loses no text that is not yet a follow-up: each is shown or offered', () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  const mine = fc.record({ summary: words, revision: fc.nat(5), unsaved: fc.boolean() });
  const theirs = fc.option(fc.record({ summary: words, revision: fc.integer({ min: 1, max: 9 }) }));
  fc.assert(
    fc.property(mine, theirs, ({ summary, revision, unsaved }, other) => {
      const store = other && saved(other.summary, other.revision);
      const state = startingState(kept(summary, { revision, unsaved }), store, [], 'new');
      const there = [state.kept.draft.summary, state.offered?.draft.summary];
      if (unsaved || !other) expect(there).toContain(summary);
      if (other && other.revision > revision) expect(there).toContain(other.summary);
    }),
  );
});
