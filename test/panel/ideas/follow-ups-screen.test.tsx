/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Idea, PlaceForm } from '#contract';
import { fillDom } from '../dom';
import { good, problem } from '../fake-surface';
import { afterSaving, press } from '../curation/open-detail';
import { caught, idOf, openIdeas } from './open-ideas';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const place = { projectId: '1', issueTypeId: '1' };

const form = (change: Partial<PlaceForm> = {}): PlaceForm => ({
  project: { id: '1', key: 'OPS', name: 'Operations' },
  issueType: { id: '1', name: 'Task', level: 0 },
  issueTypes: [{ id: '1', name: 'Task', level: 0 }],
  fields: [
    { id: 'customfield_7', name: 'Team', kind: 'text', required: true, hasDefault: false, options: [], initial: null },
    { id: 'labels', name: 'Labels', kind: 'labels', required: false, hasDefault: false, options: [], initial: null },
    { id: 'parent', name: 'Parent', kind: 'issue', required: false, hasDefault: false, options: [], initial: null },
  ],
  onScreen: [],
  required: [],
  sprintFieldId: 'customfield_10020',
  priorities: [
    { id: '2', name: 'High' },
    { id: '3', name: 'Medium' },
  ],
  defaultPriorityId: null,
  sprints: [],
  ...change,
});

const committed = (number: number, change: Partial<Idea> = {}) =>
  caught(number, {
    what: `Add alert ${number}`,
    state: 'committed',
    place,
    ownerId: 'a1',
    priorityId: '3',
    due: '2026-12-04',
    stage: 'detection',
    ...change,
  });

const readPlace = () => good(form());
const bar = (): HTMLElement => screen.getByRole('region', { name: 'Create in Jira' });
const named = (label: string): HTMLElement => screen.getByLabelText(label, { selector: 'input, textarea' });
const rest = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(1_000));

test('what a place asks for is said before anything is sent, and those that have it can be created', async () => {
  const said = { customfield_7: 'Payments' };
  const { surface } = await openIdeas([committed(1), committed(2, { fields: said })], {
    readPlace: () => good(form({ required: ['assignee', 'customfield_10020'] })),
    createFollowUps: ({ ideas }) => good(ideas.map(({ id }) => ({ id, outcome: 'notReached' }))),
  });
  expect(bar().textContent).toContain('“Add alert 1” waits: OPS asks for Sprint and Team.');
  expect(bar().textContent).toContain('“Add alert 2” waits: OPS asks for Sprint.');
  expect(within(bar()).queryByRole('button', { name: /Create/ })).toBeNull();
  press('Fill in: Add alert 1');
  await rest();
  expect(screen.getByText('OPS asks for Sprint and Team before it can be created there.')).toBeTruthy();
  expect(screen.getByText('Jira asks for Team there.')).toBeTruthy();
  expect(surface.asked.some(({ name }) => name === 'createFollowUps')).toBe(false);
});

const labels = {
  summary: 'What',
  priority: 'Priority',
  assignee: 'Owner',
  duedate: 'Due',
  customfield_10020: 'Sprint',
  customfield_7: 'Team',
  labels: 'Labels',
  parent: 'Parent',
  project: 'Project',
  issuetype: 'Type',
};

/** All of these are refused in one answer; then one goes to the first of them. */
async function refused(fields: readonly (keyof typeof labels)[]): Promise<void> {
  const said = Object.fromEntries(fields.map((field) => [field, `Not like this ${field}.`]));
  await openIdeas([committed(1, { fields: { customfield_7: 'Payments' } })], {
    readPlace,
    createFollowUps: ({ ideas }) =>
      good(ideas.map(({ id }) => ({ id, outcome: 'problem', problem: { code: 'jiraRefused', fields: said } }))),
  });
  fireEvent.click(within(bar()).getByRole('button', { name: 'Create in Jira' }));
  await rest();
  press('Go to the field');
  await rest();
}

test('what Jira did not take stands beside that very field, in Jira’s own words, until it is changed', async () => {
  const fields = Object.keys(labels) as (keyof typeof labels)[];
  await refused(fields);
  const toldOf = (field: keyof typeof labels): (string | null | undefined)[] => {
    const ids = (named(labels[field]).getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => document.getElementById(id)?.textContent);
  };
  for (const field of fields) {
    expect(screen.getByRole('alert').textContent).toContain(`${labels[field]}: Not like this ${field}.`);
    expect(toldOf(field)).toContain(`Not like this ${field}.`);
  }
  expect(document.activeElement).toBe(named('What'));
  fireEvent.change(named('Due'), { target: { value: '11 Dec' } });
  expect(toldOf('duedate')).not.toContain('Not like this duedate.');
  expect(toldOf('assignee')).toContain('Not like this assignee.');
});

test('one is led into what is folded, too', async () => {
  await refused(['labels']);
  expect(document.activeElement).toBe(named('Labels'));
});

test('what the app does not save says why, what is safe and what to do', async () => {
  await openIdeas([committed(1)], { readPlace, saveAdditions: () => problem('storeFull') });
  fireEvent.click(screen.getByRole('button', { name: /Add alert 1/, expanded: false }));
  await rest();
  fireEvent.change(named('Done when'), { target: { value: 'It has gone off once.' } });
  fireEvent.blur(named('Done when'));
  await rest();
  const note = screen.getByRole('alert').textContent;
  expect(note).toContain('longer than can be saved');
  expect(note).toContain('What you typed is kept on this page.');
});

test('another priority than the proposed one asks for its reason before it is agreed', async () => {
  const what = 'Add alerting for standby pool use above 80 %';
  const one = caught(1, { what, place, impact: 'high', urgency: 'high', priorityId: '3', ownerId: 'a1' });
  const { surface } = await openIdeas([one], { readPlace });
  fireEvent.click(screen.getByRole('button', { name: what, expanded: false }));
  await rest();
  expect(screen.getByText('Impact and urgency would propose High')).toBeTruthy();
  press('Commit');
  const ask = within(screen.getByRole('form', { name: 'Before it is agreed' }));
  fireEvent.change(ask.getByLabelText('What makes another priority right'), { target: { value: 'It is rare.' } });
  fireEvent.click(ask.getByRole('button', { name: 'Commit' }));
  await afterSaving();
  const saved = surface.asked.filter(({ name }) => name === 'saveAdditions').at(-1)?.input;
  const body = { state: 'committed', priorityId: '3', priorityBecause: 'It is rare.' };
  expect(saved).toMatchObject({ edits: [{ id: idOf(1), body }] });
});

test('ideas are filtered by stage and owner, and it says how many are shown', async () => {
  const stages = [committed(1), committed(2, { stage: 'resolution', ownerId: null }), committed(3, { stage: null })];
  await openIdeas(stages, { readPlace });
  const lines = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('[data-idea]')].map(({ dataset }) => dataset['idea']);
  press('Filter');
  fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'resolution' } });
  expect([lines(), screen.getByText('1 of 3')]).toEqual([[idOf(2)], expect.anything()]);
  fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'none' } });
  expect(lines()).toEqual([idOf(3)]);
  press('Show all');
  fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'none' } });
  expect(lines()).toEqual([idOf(2)]);
});

test('while another call is at work the panel asks again until its lease has run out, and longer', async () => {
  const asked = { times: 0 };
  await openIdeas([committed(1, { fields: { customfield_7: 'Payments' } })], {
    readPlace,
    createFollowUps: ({ ideas }) => {
      asked.times += 1;
      return good(ideas.map(({ id }) => ({ id, outcome: 'stillWorking', retryAfterMs: 2_000 })));
    },
  });
  fireEvent.click(within(bar()).getByRole('button', { name: 'Create in Jira' }));
  for (let seconds = 0; seconds < 30; seconds += 1) await rest();
  expect(asked.times).toBeGreaterThanOrEqual(14);
});
