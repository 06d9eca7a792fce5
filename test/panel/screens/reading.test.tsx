/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Opening } from '#contract';
import { Panel } from '../../../static/panel/src/screens/panel';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { event, opening, timeline } from '../builders';
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

const edit = (id: string, at: string, field: string) =>
  event({
    id: `changelog:${id}`,
    at,
    text: `${field} changed`,
    source: { issue: 'OPS-88', kind: 'changelog', id },
    changes: [{ fieldId: field, field, from: '1', to: '2', fromText: 'one', toText: 'two' }],
  });

const events = [
  event({ id: 'comment:1', at: '2026-11-18T01:52:00.000Z', text: 'The alert came', significant: true }),
  edit('2', '2026-11-18T01:53:00.000Z', 'Priority'),
  edit('3', '2026-11-18T01:54:00.000Z', 'Labels'),
  event({
    id: 'comment:4',
    at: '2026-11-18T02:14:00.000Z',
    text: 'Noor Haddad rolls back',
    significant: true,
    author: 'a2',
  }),
];
const night = (change: Partial<Opening> = {}): Opening => opening({ timeline: timeline(events), ...change });
const openings = (change: Partial<Opening> = {}) => ({ openPanel: () => good(night(change)) });
const rows = (): (string | null)[] => [...document.querySelectorAll('[data-row]')].map((row) => row.textContent);

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

it('folds what does not stand out into a line that says what it is, and opens it in place', async () => {
  show(fakeSurface(openings()));
  const group = await screen.findByRole('button', { name: /^2 field edits/ });
  expect(group.textContent).toContain('priority, labels');
  expect(rows()).toHaveLength(3);
  await screen.findByText('2 events stand out, 2 are folded.');
  fireEvent.click(group);
  expect(rows()).toHaveLength(5);
  fireEvent.click(group);
  expect(rows()).toHaveLength(3);
});

it('tells nothing of what came after the moment one stands in, and says so', async () => {
  const address = 'https://example.atlassian.net/browse/OPS-88?pm-known-at=2026-11-18T02:00:00.000Z';
  show(fakeSurface(openings(), 'Europe/Berlin', address));
  await screen.findByText(/^As known at Wed 18 Nov 2026, 02:00 UTC\. What came later is left out: 1 event\.$/);
  expect(document.body.textContent).not.toContain('rolls back');
  expect(screen.getByText('1 event stands out, 2 are folded.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add event' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the whole' }));
  await screen.findByText('rolls back', { exact: false });
});

it('puts roles for names at one switch, in authors and in texts', async () => {
  show(fakeSurface(openings()));
  await screen.findByText('The alert came', { exact: false });
  expect(document.body.textContent).toContain('Noor Haddad');
  fireEvent.click(await screen.findByRole('switch', { name: 'Names as roles' }));
  await waitFor(() => expect(document.body.textContent).toContain('Responder'));
  expect(document.body.textContent).not.toMatch(/Noor|Haddad|Wulandari/);
  expect(screen.getByText(/^Names are told as roles\. Nothing can be changed/)).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: 'Names as roles' }));
  await waitFor(() => expect(document.body.textContent).toContain('Noor Haddad'));
});

it('opens with the view that an address shares, and reads as far as it asks', async () => {
  const address = 'https://example.atlassian.net/browse/OPS-88?pm-find=alert&pm-reach=linksOfLinks';
  const surface = fakeSurface(openings(), 'Europe/Berlin', address);
  show(surface);
  await screen.findByText('1 of 4 events');
  expect(rows()).toEqual(['Noor Haddad: The alert came']);
  await waitFor(() => expect(surface.asked.map(({ name }) => name)).toEqual(['openPanel', 'refresh']));
  expect(surface.asked[1]?.input).toMatchObject({ reach: 'linksOfLinks' });
});

it('reads the pages that did not fit into the first reply', async () => {
  const [first, ...rest] = events;
  const unread = [{ issueId: '1', after: first?.id ?? null }];
  const surface = fakeSurface({
    openPanel: () => good(night({ timeline: timeline(first ? [first] : [], { unread }) })),
    readTickets: () => good({ events: rest, people: {}, unread: [] }),
  });
  show(surface);
  await screen.findByText('2 events stand out, 2 are folded.');
  expect(surface.asked).toContainEqual({ name: 'readTickets', input: { unread, reach: 'links' } });
});

it('gives keys to one who may edit: a pin at once, an editor in place; and none of it to a reader', async () => {
  const surface = fakeSurface(openings());
  show(surface);
  const row = await screen.findByRole('button', { name: /The alert came/ });
  act(() => row.focus());
  fireEvent.keyDown(row, { key: 'p' });
  await screen.findByText('Pinned.');
  fireEvent.keyDown(row, { key: 'u' });
  fireEvent.keyDown(row, { key: 'h' });
  await screen.findByRole('form');
  document.body.replaceChildren();
  show(fakeSurface(openings({ access: 'read' })));
  const read = await screen.findByRole('button', { name: /The alert came/ });
  act(() => read.focus());
  fireEvent.keyDown(read, { key: 'p' });
  expect(screen.queryByText('Pinned.')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add event' })).toBeNull();
  expect(screen.queryByRole('group', { name: 'What you can do with this event' })).toBeNull();
});

it('opens every fold for paper, and closes it again after', async () => {
  show(fakeSurface(openings()));
  await screen.findByRole('button', { name: /^2 field edits/ });
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(5);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(rows()).toHaveLength(3);
});

it('moves by keys from line to line, into a fold and out of it, and Escape closes what was opened last', async () => {
  show(fakeSurface(openings()));
  const first = await screen.findByRole('button', { name: /The alert came/ });
  act(() => first.focus());
  fireEvent.keyDown(first, { key: 'ArrowDown' });
  const group = screen.getByRole('button', { name: /^2 field edits/ });
  await waitFor(() => expect(document.activeElement).toBe(group));
  fireEvent.click(group);
  fireEvent.keyDown(group, { key: 'End' });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('rolls back'));
  fireEvent.keyDown(document.activeElement ?? group, { key: 'Escape' });
  expect(rows()).toHaveLength(3);
  fireEvent.keyDown(group, { key: '?' });
  await screen.findByRole('heading', { name: 'Keys in the list' });
  fireEvent.keyDown(group, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Keys in the list' })).toBeNull());
});
