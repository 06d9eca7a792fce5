import { act, fireEvent, render, screen } from '@testing-library/react';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { EventDetail } from '../../../static/panel/src/parts/event-detail';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { timelineFrame } from '../../../static/panel/src/timeline/frame';
import type { Opening } from '#contract';
import { event, opening, timeline } from '../builders';
import { good, fakeSurface } from '../fake-surface';
import type { FakeSurface } from '../fake-surface';
import { storePlayer } from '../additions/store-player';

const told = event({ at: '2026-11-18T02:14:08.000Z', id: 'comment:7', text: 'Decision: roll back the release' });

/** An event's detail, open as it is under its row, and the store behind it. */
export function openDetail(change: Partial<Opening> = {}, script: Parameters<typeof fakeSurface>[0] = {}) {
  const store = storePlayer();
  const surface: FakeSurface = fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')), ...script });
  const given = opening({ timeline: timeline([told]), ...change });
  const frame = timelineFrame({ timeline: given.timeline, clock: surface.clock, siteUrl: surface.reader.siteUrl });
  const view = render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={given} readAgain={() => undefined}>
          <EventDetail id="detail" event={told} frame={frame} />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  return { store, surface, close: view.unmount };
}

export const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

export const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Saves follow a moment later; step by step, since what React sets going after each counts from there. */
export async function afterSaving(): Promise<void> {
  for (let step = 0; step < 4; step += 1) await act(() => jest.advanceTimersByTimeAsync(500));
}
