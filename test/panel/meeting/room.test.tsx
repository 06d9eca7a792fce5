/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { FollowedMeeting, Opening } from '#contract';
import { MeetingScreen } from '../../../static/panel/src/screens/meeting';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { event, opening, timeline } from '../builders';
import { fillDom } from '../dom';
import { type FakeSurface, fakeSurface, good } from '../fake-surface';

const began = '2026-11-26T09:00:00.000Z';
const later = (ms: number): string => new Date(Date.parse(began) + ms).toISOString();
const at = (point: string | null, ms = 0): FollowedMeeting => ({
  now: { revision: 1, point, since: began, minutes: 5 },
  at: later(ms),
});

const story = timeline([
  event({ at: '2026-11-18T01:58:00.000Z', text: 'Rolled back', kind: 'decision', significant: true }),
  event({ at: '2026-11-18T02:10:00.000Z', text: 'It recovers', author: 'a2' }),
]);

/** In the meeting's own window. */
async function enter(followed: FollowedMeeting, change: Partial<Opening> = {}): Promise<FakeSurface> {
  const read = opening({ timeline: story, ...change });
  const fake = fakeSurface({ openPanel: () => good(read), followMeeting: () => good(followed) });
  const surface = { ...fake, meeting: { ...fake.meeting, inWindow: true } };
  render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <MeetingScreen opening={read} refresh={() => undefined} />
      </Announcer>
    </SurfaceContext.Provider>,
  );
  await pass(1_000);
  return surface;
}

async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1_000) await act(() => jest.advanceTimersByTimeAsync(1_000));
}

beforeEach(() => {
  fillDom();
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const kept = (): string => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);

it('counts turns on this screen only: nothing of a round is sent or kept', async () => {
  const surface = await enter(at('opening'));
  const before = kept();
  fireEvent.click(screen.getByRole('button', { name: 'Noor Haddad: 0 turns' }));
  fireEvent.click(screen.getByRole('button', { name: 'Noor Haddad: 1 turn' }));
  expect(screen.getByText('Not heard yet in this round: Wulandari')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Wulandari: 0 turns' }));
  await pass(2_000);
  const names = new Set(surface.asked.map(({ name }) => name));
  expect(
    [...names].filter(
      (name) => !['readServices', 'openTexts', 'followTexts', 'followMeeting', 'readPeople'].includes(name),
    ),
  ).toEqual([]);
  expect(surface.asked.filter(({ input }) => JSON.stringify(input).includes('move'))).toEqual([]);
  expect(kept()).toBe(before);
  // People stand in the order they came, however often they spoke.
  expect(screen.getAllByRole('button', { name: /turns?$/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
    'Noor Haddad: 2 turns',
    'Wulandari: 1 turn',
  ]);
});

it.each([
  ['that is left', 60_000, /^(3:5\d|4:00) left$/],
  ['over it', 7 * 60_000, /^2:0\d over: time to round this off$/],
])('tells the time %s by the app’s clock, quietly', async (_, since, words) => {
  await enter(at('opening', since));
  expect(screen.getByRole('timer').textContent).toMatch(words);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that a point is about what is not shown to this reader, and keeps them in the meeting', async () => {
  await enter(at('moment:zzz'));
  expect(screen.getByText(/not shown to you/)).toBeTruthy();
  expect(screen.queryByLabelText('What was said')).toBeNull();
});

it('lets a reader follow, and gives them nothing to move or to write', async () => {
  await enter(at('opening'), { access: 'read' });
  expect(screen.getByText('Point 1 of 4')).toBeTruthy();
  for (const name of ['Next point', 'Add the note', 'Another word'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

it('asks to go on from where the meeting stands', async () => {
  const surface = await enter(at('opening'));
  fireEvent.click(screen.getByRole('button', { name: 'Next point' }));
  await pass(1_000);
  const moves = surface.asked.filter(({ name, input }) => name === 'followMeeting' && JSON.stringify(input) !== '{}');
  expect(moves).toHaveLength(1);
  expect(moves[0]?.input).toMatchObject({ move: { revision: 1, point: expect.stringMatching(/^moment:/) } });
});
