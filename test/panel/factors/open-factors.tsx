import { render } from '@testing-library/react';
import type { Opening } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { FactorsPart } from '../../../static/panel/src/factors/factors-part';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { storePlayer } from '../additions/store-player';
import { event, opening, timeline } from '../builders';
import { fakeSurface, good } from '../fake-surface';

export const decided = event({ at: '2026-11-18T02:14:08.000Z', id: 'comment:7', text: 'Roll back', significant: true });
const alerted = event({ at: '2026-11-18T01:31:00.000Z', id: 'comment:3', text: 'Declines at 31 %', significant: true });

/** The factors of an incident with two events, and the store behind them. */
export function openFactors(change: Partial<Opening> = {}) {
  const store = storePlayer();
  for (const { earlier: _, revision: __, by, at: ___, ...one } of change.additions ?? [])
    store.save([{ ...one, revision: 0 }], by);
  const surface = fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')) });
  const jumped: string[] = [];
  const view = render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider
          opening={opening({ timeline: timeline([alerted, decided]), ...change })}
          readAgain={() => undefined}
        >
          <FactorsPart
            opening={opening({ timeline: timeline([alerted, decided]), ...change })}
            onJump={(at) => jumped.push(at)}
          />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  return { store, surface, jumped, close: view.unmount };
}
