/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { Opening } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SideColumn } from '../../../static/panel/src/side/side-column';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { storePlayer } from '../additions/store-player';
import { event, opening, timeline } from '../builders';
import { fillDom } from '../dom';
import { fakeSurface, good } from '../fake-surface';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const told = [
  event({ id: 'created:1', at: '2026-11-18T01:52:00.000Z', author: 'a2', significant: true }),
  event({ id: 'worklog:3', at: '2026-11-18T03:30:00.000Z', endAt: '2026-11-18T03:00:00.000Z', author: 'a1' }),
];

/** Beside a list whose work log ends before it begins. */
function column(change: Partial<Opening> = {}) {
  const store = storePlayer();
  const surface = fakeSurface({ saveAdditions: ({ edits }) => good(store.save(edits, 'a1')) });
  const given = opening({ timeline: timeline(told), ...change });
  const jumps: string[] = [];
  render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={given} readAgain={() => undefined}>
          <SideColumn
            timeline={given.timeline}
            followUps={[]}
            clock={surface.clock}
            wide
            counts={{ standOut: 1, folded: 1, hidden: 0 }}
            onJump={(at) => void jumps.push(at)}
          />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  return {
    jumps,
    part: (name: string) => within(screen.getByRole('heading', { name }).parentElement ?? document.body),
  };
}

const conflict = '03:30 ends before it begins';

it('a conflict is set aside with a reason, counted, and asked about again', () => {
  const { part } = column();
  const asks = part('Worth asking about');
  fireEvent.click(asks.getByRole('button', { name: `This is fine: ${conflict}` }));
  fireEvent.click(asks.getByRole('button', { name: 'Set it aside' }));
  expect(asks.queryByText('1 set aside')).toBeNull();
  fireEvent.change(asks.getByLabelText('In your words'), { target: { value: 'It was typed backwards' } });
  fireEvent.click(asks.getByRole('button', { name: 'Set it aside' }));
  expect(asks.queryByText(conflict)).toBeNull();
  fireEvent.click(asks.getByRole('button', { name: '1 set aside' }));
  expect(asks.getByText('Noor Haddad: It was typed backwards')).toBeTruthy();
  fireEvent.click(asks.getByRole('button', { name: `Ask again: ${conflict}` }));
  expect(asks.queryByText('1 set aside')).toBeNull();
  expect(asks.getByText(conflict)).toBeTruthy();
});

it('who may only read is asked for no word', () => {
  column({ access: 'read' });
  expect(screen.getByText(conflict)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^This is fine/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add what you saw' })).toBeNull();
});

it('who was there and has told nothing is invited to where they come in', () => {
  const { jumps, part } = column();
  const people = part('People');
  expect(people.getByText('0 of 2 have added what they saw')).toBeTruthy();
  fireEvent.click(people.getByRole('button', { name: 'Add what you saw' }));
  expect(jumps).toEqual(['2026-11-18T03:30:00.000Z']);
});
