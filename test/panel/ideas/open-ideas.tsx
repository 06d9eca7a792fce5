import { act, render } from '@testing-library/react';
import type { Addition, Idea, Opening } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { FollowUpsScreen } from '../../../static/panel/src/screens/follow-ups';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { storePlayer } from '../additions/store-player';
import { opening } from '../builders';
import { fakeSurface, good } from '../fake-surface';

type Script = NonNullable<Parameters<typeof fakeSurface>[0]>;

const nothing = (): void => undefined;

export const idOf = (number: number): string => `idea:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An idea as its addition, caught a week before the panel is opened. */
export const caught = (number: number, body: Partial<Idea>): Addition<'idea'> => ({
  id: idOf(number),
  about: 'idea',
  eventId: null,
  issueId: null,
  body: { ...blankIdea(), ...body },
  revision: 1,
  by: 'a1',
  at: '2026-11-11T09:00:00.000Z',
  earlier: [],
});

/** The screen of the follow-ups, over a store that takes what is saved. */
export async function openIdeas(additions: readonly Addition[], script: Script = {}, change: Partial<Opening> = {}) {
  const store = storePlayer();
  const surface = fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')), ...script });
  const shown = opening({ additions, ...change });
  render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={shown} readAgain={nothing}>
          <FollowUpsScreen opening={shown} onJump={nothing} onGo={nothing} onRefresh={nothing} onSaving={nothing} />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(100));
  return { surface };
}
