/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Stage, TimelineEvent } from '#contract';
import { stageOf } from '#core/timeline/stage';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SurfaceContext } from '../../../static/panel/src/surface';
import type { Flag } from '../../../static/panel/src/timeline/entries';
import { useStory } from '../../../static/panel/src/timeline/use-story';
import { wholeView } from '../../../static/panel/src/timeline/view';
import { event, opening, timeline } from '../builders';
import { fakeSurface } from '../fake-surface';

const at = (clock: string): string => `2026-11-18T${clock}:00.000Z`;
const flag = (name: string, clock: string): Flag => ({ id: `mark:${name}`, at: at(clock), name, words: '' });
const marks = { detected: at('01:52'), mitigated: at('03:16'), resolved: at('03:40') };
const flags = [flag('detected', '01:52'), flag('mitigated', '03:16'), flag('resolved', '03:40')];

/** As a refresh tells them: without the marks. */
const fresh = ['01:30', '02:10', '03:20', '08:00'].map((clock) => event({ id: `comment:${clock}`, at: at(clock) }));

const stages = (events: readonly TimelineEvent[], known: readonly Flag[]): readonly Stage[] => {
  const given = opening({ timeline: timeline(events) });
  const surface = fakeSurface();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={given} readAgain={() => undefined}>
          {children}
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>
  );
  const { result } = renderHook(() => useStory(given.timeline, wholeView, known), { wrapper });
  return result.current.events.map((one) => result.current.frame.standingOf(one).stage);
};

it('tells stages by the marks as they stand, whoever told the events', () => {
  expect(stages(fresh, flags)).toEqual(fresh.map((one) => stageOf(one, marks)));
  expect(new Set(stages(fresh, flags)).size).toBeGreaterThan(2);
});

it('takes the stages as they came until the marks are known', () => {
  const staged = fresh.map((one): TimelineEvent => ({ ...one, stage: 'analysis' }));
  expect(stages(staged, [])).toEqual(staged.map(({ stage }) => stage));
});
