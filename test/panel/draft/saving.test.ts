import { blank } from '../../../static/panel/src/draft/kept';
import { draftState, reduceDraft } from '../../../static/panel/src/draft/state';
import type { DraftAction, DraftState } from '../../../static/panel/src/draft/state';
import { waitBeforeSaving } from '../../../static/panel/src/draft/use-saving';

const run = (...actions: DraftAction[]): DraftState => actions.reduce(reduceDraft, draftState(blank('i1')));
const typed: DraftAction = { type: 'typed', change: { summary: 'One' } };
const failed = (code: 'storeBusy' | 'storeFull', retryAfterMs?: number): DraftAction[] => [
  typed,
  { type: 'saveBegan' },
  { type: 'saveFailed', problem: { code, retryAfterMs } },
];

it('saves nothing before anything was typed, and soon after', () => {
  expect(waitBeforeSaving(run())).toBeNull();
  expect(waitBeforeSaving(run(typed))).toBeGreaterThan(0);
});

it('has one save under way at a time', () => {
  expect(waitBeforeSaving(run(typed, { type: 'saveBegan' }))).toBeNull();
});

it('waits as long as it was asked to after a busy store', () => {
  expect(waitBeforeSaving(run(...failed('storeBusy', 9_000)))).toBe(9_000);
});

it('tries a text that was too long again only once it was changed', () => {
  expect(waitBeforeSaving(run(...failed('storeFull')))).toBeNull();
  expect(waitBeforeSaving(run(...failed('storeFull'), { type: 'typed', change: { summary: 'On' } }))).toBeGreaterThan(
    0,
  );
});

it('leaves the text alone while a try to create it is out', () => {
  expect(waitBeforeSaving(run(typed, { type: 'tryBegan', at: 1 }))).toBeNull();
});
