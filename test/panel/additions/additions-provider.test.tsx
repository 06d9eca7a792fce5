/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { useAdditions } from '../../../static/panel/src/additions-keeper';
import type { AdditionsKeeper } from '../../../static/panel/src/additions-keeper';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { opening } from '../builders';
import { fillDom } from '../dom';
import { fakeSurface, good, problem } from '../fake-surface';
import type { FakeSurface } from '../fake-surface';
import { storePlayer } from './store-player';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Step by step: what React sets going after each counts from there. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) await act(() => jest.advanceTimersByTimeAsync(500));
}

function show(surface: FakeSurface, given = opening()) {
  const held: { keeper?: AdditionsKeeper } = {};
  const Reads = () => {
    const keeper = useAdditions();
    useEffect(() => void (held.keeper = keeper), [keeper]);
    return <p>{`${keeper.byEvent.get('comment:7')?.hide?.body?.reason ?? 'shown'}, ${keeper.saving}`}</p>;
  };
  const view = render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={given} readAgain={() => undefined}>
          <Reads />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  const hide = (reason: string): void =>
    act(() =>
      held.keeper?.make(
        [{ id: 'hide:comment:7', about: 'hide', eventId: 'comment:7', issueId: '1', body: { reason } }],
        'Hidden.',
      ),
    );
  return { hide, undo: () => act(() => held.keeper?.undo?.()), close: view.unmount };
}

it('shows a change at once, saves it a moment later and says so to screen readers', async () => {
  const store = storePlayer();
  const surface = fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')) });
  const { hide } = show(surface);
  hide('Told twice');
  expect(screen.getByText('Told twice, saving')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Hidden.');
  await pass(1_000);
  expect(screen.getByText('Told twice, saved')).toBeTruthy();
  expect(Object.keys(localStorage)).toEqual([]);
});

it('keeps a change over a reload until the app has taken it', async () => {
  const first = show(fakeSurface({ saveAdditions: () => problem('jiraDown') }));
  first.hide('Told twice');
  await pass(1_000);
  expect(screen.getByText('Told twice, kept')).toBeTruthy();
  first.close();
  const store = storePlayer();
  show(fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')) }));
  expect(screen.getByText('Told twice, saving')).toBeTruthy();
  await pass(1_000);
  expect(store.all()[0]?.body).toEqual({ reason: 'Told twice' });
  expect(Object.keys(localStorage)).toEqual([]);
});

it('waits as long as Jira asked for, then saves', async () => {
  const store = storePlayer();
  const replies = [problem('jiraBusy', { retryAfterMs: 9_000 })];
  const surface = fakeSurface({ saveAdditions: ({ edits }) => replies.shift() ?? good(store.save(edits, 'a1')) });
  show(surface).hide('Told twice');
  await pass(5_000);
  expect(store.all()).toEqual([]);
  await pass(6_000);
  expect(store.all()).toHaveLength(1);
});

it('undoes the last change, also in the store', async () => {
  const store = storePlayer();
  const { hide, undo } = show(fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')) }));
  hide('Told twice');
  await pass(1_000);
  undo();
  expect(screen.getByText('shown, saving')).toBeTruthy();
  await pass(1_000);
  expect(store.all()[0]).toMatchObject({ body: null, earlier: [{ body: { reason: 'Told twice' } }] });
});

it('asks nothing of the app for somebody who may only read', async () => {
  const surface = fakeSurface();
  show(surface, opening({ access: 'read' }));
  await pass(1_000);
  expect(surface.asked).toEqual([]);
});
