/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import type { Addition } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { EventBody } from '../../../static/panel/src/parts/event-body';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { timelineFrame } from '../../../static/panel/src/timeline/frame';
import { event, opening, timeline } from '../builders';
import { fillDom } from '../dom';
import { fakeSurface } from '../fake-surface';

beforeEach(() => {
  fillDom();
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const at = '2026-11-18T02:14:08.000Z';

/** The detail of an event that a person added by hand, as somebody reads it. */
async function read(access: 'read' | 'write', by: string): Promise<string[]> {
  cleanup();
  const text = 'The root cause was the pool.';
  const body = { source: 'hand' as const, at, text, zone: 'UTC' };
  const added: Addition = {
    id: 'event:e1',
    about: 'event',
    eventId: null,
    issueId: null,
    body,
    revision: 1,
    by,
    at,
    earlier: [],
  };
  const told = event({ at, id: 'event:e1', text });
  const given = opening({ access, timeline: timeline([told]), additions: [added] });
  const surface = fakeSurface();
  const frame = timelineFrame({ timeline: given.timeline, clock: surface.clock, siteUrl: surface.reader.siteUrl });
  render(
    <SurfaceContext.Provider value={surface}>
      <AdditionsProvider opening={given} readAgain={() => undefined}>
        <EventBody event={told} frame={frame} />
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(screen.getByText(/the pool\./)).toBeTruthy();
  return [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent ?? '');
}

it('shows to the person who added an event, and to whoever may only read, what the check finds in it', async () => {
  expect(await read('write', fakeSurface().reader.accountId)).toEqual(['The root cause was']);
  expect(await read('read', 'somebody-else')).toEqual(['The root cause was']);
});

it('leaves the words of others as they are for those who could change their own', async () => {
  expect(await read('write', 'somebody-else')).toEqual([]);
});
