/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Panel } from '../../../static/panel/src/screens/panel';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { event, opening, ticket, timeline } from '../builders';
import { fillDom } from '../dom';
import { fakeSurface, good } from '../fake-surface';
import type { FakeSurface } from '../fake-surface';

function show(surface: FakeSurface): void {
  render(
    <SurfaceContext.Provider value={surface}>
      <Panel opening={surface.call('openPanel', {})} />
    </SurfaceContext.Provider>,
  );
}

const events = [
  event({ id: 'comment:1', at: '2026-11-18T01:52:00.000Z', text: 'The alert came', significant: true }),
  event({
    id: 'comment:4',
    at: '2026-11-18T02:14:00.000Z',
    text: 'Noor Haddad rolls back',
    significant: true,
    author: 'a2',
  }),
];
const night = () => opening({ timeline: timeline(events) });
const openings = () => ({ openPanel: () => good(night()) });
const rows = (): (string | null)[] => [...document.querySelectorAll('[data-row]')].map((row) => row.textContent);

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const afterAWhile = async (seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second += 1) await act(() => jest.advanceTimersByTimeAsync(1_000));
};
const readings = ({ asked }: FakeSurface) => asked.map(({ name }) => name);

it('asks only for what has moved when news come, and tells of new events without moving the focus', async () => {
  const later = event({ id: 'comment:9', at: '2026-11-18T01:50:00.000Z', text: 'A shopper called', significant: true });
  const surface = fakeSurface({
    ...openings(),
    refresh: () =>
      good({
        ...night(),
        tickets: [ticket({ updatedAt: '2026-11-18T10:00:00.000Z' })],
        reread: ['1'],
        changed: { events: [later, ...events], people: {}, unread: [] },
        withheld: 0,
      }),
  });
  show(surface);
  const row = await screen.findByRole('button', { name: 'Wulandari: Noor Haddad rolls back' });
  act(() => row.focus());
  act(() => surface.news());
  await afterAWhile(12);
  await screen.findByText('1 new event');
  expect(document.activeElement).toBe(row);
  expect(rows()[0]).toContain('A shopper called');
  expect(surface.asked.at(-1)).toMatchObject({
    name: 'refresh',
    input: { known: { 1: '2026-11-18T09:00:00.000Z' }, readAt: '2026-11-18T09:00:00.000Z', reach: 'links' },
  });
});

it('looks once for what was written before it began to listen', async () => {
  const surface = fakeSurface(openings());
  show(surface);
  await screen.findByText('The alert came', { exact: false });
  await afterAWhile(60);
  expect(readings(surface)).toEqual(['openPanel']);
  act(() => surface.listening());
  await afterAWhile(60);
  expect(readings(surface)).toEqual(['openPanel', 'refresh']);
});

it('reads once for all that tells of changes, and waits for a reading that goes on', async () => {
  let answer = (_: ReturnType<typeof allOfIt>): void => undefined;
  const allOfIt = () => good(night());
  const surface = fakeSurface({ openPanel: () => new Promise((resolve) => (answer = resolve)) });
  show(surface);
  act(() => surface.listening());
  act(() => surface.news());
  await afterAWhile(15);
  expect(readings(surface)).toEqual(['openPanel']);
  await act(async () => answer(allOfIt()));
  act(() => surface.news());
  await afterAWhile(60);
  expect(readings(surface)).toEqual(['openPanel', 'refresh']);
});

it('adds no reading where one began after the news', async () => {
  const surface = fakeSurface(openings());
  show(surface);
  await screen.findByText('The alert came', { exact: false });
  act(() => surface.news());
  await afterAWhile(2);
  fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await afterAWhile(60);
  expect(readings(surface)).toEqual(['openPanel', 'refresh']);
});
