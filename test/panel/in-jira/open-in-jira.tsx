import { act, render } from '@testing-library/react';
import type { LiveFollowUp, Opening } from '#contract';
import { standingIdeas } from '#core/follow-ups/idea';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { InJira } from '../../../static/panel/src/in-jira/in-jira';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { PlacesProvider } from '../../../static/panel/src/places/places-provider';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { storePlayer } from '../additions/store-player';
import { opening } from '../builders';
import { fakeSurface, good } from '../fake-surface';

type Script = NonNullable<Parameters<typeof fakeSurface>[0]>;

type Scene = {
  /** What Jira has: changes of it are seen at the next reading. */
  readonly rows: LiveFollowUp[];
  readonly script?: Script;
  readonly change?: Partial<Opening>;
  /** ISO 8601, UTC: the app's clock. */
  readonly readAt?: string;
  readonly gone?: readonly string[];
  readonly withheld?: number;
};

/** The follow-ups of an incident as Jira has them, and the store of additions behind them. */
export async function openInJira(scene: Scene) {
  const { rows, script = {}, change = {}, readAt = '2026-11-21T09:00:00.000Z', gone = [], withheld = 0 } = scene;
  const store = storePlayer();
  const site = { sprintFieldId: 'customfield_10020', priorities: ['1', '2', '3'] };
  const surface = fakeSurface({
    saveAdditions: ({ edits }) => good(store.save(edits, 'a1')),
    readFollowUps: () => good({ followUps: [...rows], gone, withheld, site, readAt }),
    ...script,
  });
  const shown = opening({ followUps: rows, ...change });
  render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={shown} readAgain={() => undefined}>
          <PlacesProvider>
            <InJira
              newest={null}
              followUps={shown.followUps}
              readAt={shown.readAt}
              ideas={standingIdeas(shown.additions)}
            />
          </PlacesProvider>
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(100));
  const asked = (name: string): unknown[] => surface.asked.filter((one) => one.name === name).map(({ input }) => input);
  return { surface, store, asked };
}
