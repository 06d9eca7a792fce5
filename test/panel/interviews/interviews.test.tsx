/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Interviews, Opening } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { InterviewSlot } from '../../../static/panel/src/interviews/interview-slot';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { event, opening, timeline } from '../builders';
import { fillDom } from '../dom';
import { type FakeSurface, fakeSurface, good, problem } from '../fake-surface';

// It is fetched when it is asked for: once here, so that no test waits for it to be compiled.
beforeAll(async () => void (await import('../../../static/panel/src/interviews/interview-part')));
beforeEach(() => fillDom());

const story = timeline([
  event({ at: '2026-11-18T01:58:00.000Z', author: 'a1' }),
  event({ at: '2026-11-18T02:10:00.000Z', author: 'a2', kind: 'decision' }),
]);

function show(surface: FakeSurface, change: Partial<Opening> = {}): FakeSurface {
  const read = opening({ timeline: story, ...change });
  render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={read} readAgain={() => undefined}>
          <InterviewSlot opening={read} />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  return surface;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const savedNotes = ({ asked }: FakeSurface): Interviews['notes'] =>
  (asked.findLast(({ name }) => name === 'saveInterviews')?.input as Interviews | undefined)?.notes ?? [];

/** Opens the list, takes Wulandari on it and notes something. */
async function noteDown(surface: FakeSurface): Promise<void> {
  show(surface);
  expect(surface.asked.map(({ name }) => name)).not.toContain('readInterviews');
  press('Choose whom to talk to');
  expect(await screen.findByText('made a decision')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Talk to Noor Haddad' })).toBeNull();
  press('Talk to Wulandari');
  const box = await screen.findByRole('textbox', { name: 'A talk with Wulandari' });
  fireEvent.change(box, { target: { value: 'The runbook was out of date' } });
  fireEvent.blur(box);
}

it('keeps what one notes by itself, and shares it only when asked twice', async () => {
  const surface = fakeSurface();
  await noteDown(surface);
  await waitFor(() =>
    expect(savedNotes(surface)).toMatchObject([{ about: 'a2', text: 'The runbook was out of date' }]),
  );
  press(/^Share with everybody here/);
  const asks = screen.getByRole('group', { name: 'Share with everybody here' });
  expect(within(asks).getByText(/Everybody who sees this incident will read it/)).toBeTruthy();
  expect(JSON.stringify(surface.asked.filter(({ name }) => name === 'saveAdditions'))).not.toContain('runbook');
  fireEvent.click(within(asks).getByRole('button', { name: 'Share it' }));
  await waitFor(() => expect(savedNotes(surface)).toEqual([]));
  await waitFor(() =>
    expect(JSON.stringify(surface.asked.filter(({ name }) => name === 'saveAdditions'))).toContain(
      'From a talk one-on-one: The runbook was out of date',
    ),
  );
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('has what was not saved again when the page comes back', async () => {
  await noteDown(fakeSurface({ saveInterviews: () => problem('unexpected') }));
  expect(await screen.findByText('Kept on this page')).toBeTruthy();
  cleanup();
  const next = fakeSurface();
  show(next);
  press('Choose whom to talk to');
  await waitFor(() => expect(savedNotes(next)).toMatchObject([{ text: 'The runbook was out of date' }]));
});

it('is not there for whoever may only read', () => {
  show(fakeSurface({ openPanel: () => good(opening({ access: 'read' })) }), { access: 'read' });
  expect(screen.queryByRole('heading')).toBeNull();
});
