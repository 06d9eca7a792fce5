/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Addition } from '#contract';
import { Panel } from '../../../static/panel/src/screens/panel';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { event, opening, ticket, timeline } from '../builders';
import { fillDom } from '../dom';
import { type FakeSurface, fakeSurface, good, problem } from '../fake-surface';

function show(surface: FakeSurface): void {
  render(
    <SurfaceContext.Provider value={surface}>
      <Panel opening={surface.call('openPanel', {})} />
    </SurfaceContext.Provider>,
  );
}

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Second by second: what React sets going after each counts from there. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1_000) await act(() => jest.advanceTimersByTimeAsync(1_000));
}

it('shows each event with both times, its author and a way to where it came from', async () => {
  show(fakeSurface());
  const row = await screen.findByRole('listitem');
  expect(row.textContent).toContain('01:58');
  expect(row.textContent).toContain('02:58');
  expect(within(row).getByRole('button').textContent).toBe('Noor Haddad: Looking at the declines');
  expect(within(row).getByRole('link').getAttribute('href')).toBe('https://example.atlassian.net/browse/OPS-88');
  fireEvent.click(within(row).getByRole('button'));
  const jira = await within(row).findByRole('link', { name: 'Open in Jira' });
  expect(jira.getAttribute('href')).toContain('focusedCommentId=7');
  expect(row.textContent).toContain('Wed 18 Nov 2026, 02:58:12 CET');
});

it('fetches the whole of a text that was cut when its row is opened', async () => {
  const events = [event({ at: '2026-11-18T01:58:12.000Z', text: 'The beg…', cut: true, significant: true })];
  const surface = fakeSurface({ openPanel: () => good(opening({ timeline: timeline(events) })) });
  show(surface);
  fireEvent.click(within(await screen.findByRole('listitem')).getByRole('button'));
  await screen.findByText('The whole text');
  expect(surface.asked.at(-1)).toEqual({ name: 'readEvent', input: { eventId: events[0]?.id, issueId: '1' } });
});

it('tells a reader what they may do, and gives them nothing to write with', async () => {
  show(fakeSurface({ openPanel: () => good(opening({ access: 'read' })) }));
  await screen.findByText('You can read this postmortem. Editing needs permission to edit OPS-88.');
  fireEvent.click(screen.getByRole('tab', { name: /Follow-ups/ }));
  await screen.findByText('Nobody has caught an idea yet.');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText('Saved')).toBeNull();
});

it('says that something was added about an event it may not show, and not what', async () => {
  const note: Addition = {
    id: 'note:comment:99',
    about: 'note',
    eventId: 'comment:99',
    issueId: null,
    body: null,
    revision: 1,
    by: 'a2',
    at: '2026-11-18T09:12:00.000Z',
    earlier: [],
    withheld: true,
  };
  show(fakeSurface({ openPanel: () => good(opening({ additions: [note] })) }));
  await screen.findByText('Withheld: 1 thing that people added is about an event not visible to you.');
});

it('says how many linked tickets are withheld', async () => {
  const withheld = timeline(opening().timeline.events, {
    sources: { read: 1, shown: 1, folded: 0, hidden: 0, withheld: 2 },
  });
  show(fakeSurface({ openPanel: () => good(opening({ timeline: withheld })) }));
  await screen.findByText('2 linked tickets are not visible to you. Their events are not counted here.');
});

it('waits as long as Jira asks and then opens by itself', async () => {
  const answers = [problem('jiraBusy', { retryAfterMs: 40_000 }), good(opening())];
  show(fakeSurface({ openPanel: () => answers.shift() ?? good(opening()) }));
  expect((await screen.findByRole('alert')).textContent).toContain('Jira is busy (asked us to wait 40 s).');
  await pass(39_000);
  expect(screen.queryByRole('listitem')).toBeNull();
  await pass(1_000);
  await screen.findByRole('listitem');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the timeline when the incident is deleted under it', async () => {
  const answers = [good(opening()), problem('incidentGone')];
  const surface = fakeSurface({ openPanel: () => answers.shift() ?? problem('incidentGone') });
  show(surface);
  await screen.findByRole('listitem');
  act(() => surface.news());
  await pass(20_000);
  expect((await screen.findByRole('alert')).textContent).toContain('What was read before still stands here.');
  expect(screen.getByRole('listitem')).toBeTruthy();
});

it('shows only the events of a ticket that was chosen', async () => {
  const at = '2026-11-18T01:58:12.000Z';
  const other = event({ at, id: 'comment:8', text: 'Pool', source: { issue: 'PAY-231', kind: 'comment', id: '8' } });
  const tickets = [ticket(), ticket({ id: '4', key: 'PAY-231', relation: 'relates to' })];
  const story = timeline([event({ at }), other], { tickets });
  show(fakeSurface({ openPanel: () => good(opening({ timeline: story })) }));
  fireEvent.click(await screen.findByRole('button', { name: 'Filter' }));
  fireEvent.change(await screen.findByLabelText('Show events of'), { target: { value: 'PAY-231' } });
  await screen.findByText('1 of 2 events');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
});
