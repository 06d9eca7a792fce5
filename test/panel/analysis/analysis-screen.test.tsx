/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fillDom } from '../dom';
import { begin, openAnalysis, openSection, press, sections } from './open-analysis';

beforeEach(() => fillDom());

it('begins with what was found, a depth with its reasons, and one button', async () => {
  await openAnalysis();
  const card = await screen.findByRole('region', { name: 'Most of it is already written down' });
  expect(card.textContent).toContain('1 event from this issue');
  expect(card.textContent).toContain('We suggest standard');
  expect(
    within(card)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['Start the review']);
});

it('says at first what a review is held by, until this person has read it, and again when asked', async () => {
  const { kept } = await begin();
  const title = 'What this review is held by';
  expect(screen.getByRole('region', { name: title }).textContent).toContain('Everybody did what made sense to them');
  press('I have read this');
  expect(screen.queryByRole('region', { name: title })).toBeNull();
  await waitFor(() => expect(kept.map(({ id }) => id)).toContain('directiveRead:a1'));
  press(title);
  expect(screen.getByRole('region', { name: title })).toBeTruthy();
});

it('asks about the decision by its name, with its event below', async () => {
  await begin();
  await openSection('Response');
  expect(screen.getByRole('heading', { level: 3, name: /At 02:14 UTC this was decided: “roll back/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Open the timeline at 02:14 UTC/ })).toBeTruthy();
});

it('has five sections where it is light, and grows when more is added or a deeper one is chosen', async () => {
  await begin('Light');
  expect(sections()).toEqual(['summary', 'wentWell', 'wasHard', 'factors', 'lessons']);
  press('Add a section');
  press('Context');
  expect(sections()).toContain('context');
  press(/^Light review/);
  fireEvent.click(screen.getByRole('radio', { name: 'Standard' }));
  expect(sections()).toHaveLength(12);
  expect(screen.getByRole('tab', { name: /Analysis/ }).textContent).toContain('0 of 12');
});

it('leaves a section out with a reason, and puts it back', async () => {
  await begin();
  await openSection('Impact');
  press('What to do with this section');
  press('Leave out');
  press('Leave out');
  expect(screen.getByText('A few words are enough; readers see them.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Nobody outside the team met it' } });
  press('Leave out');
  expect(screen.getByText('Left out: Nobody outside the team met it')).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Analysis/ }).textContent).toContain('0 of 11');
  expect(sections().at(-1)).toBe('impact');
  press('Put back');
  expect(sections().indexOf('impact')).toBe(1);
});

it('marks an empty section as done only with a reason', async () => {
  await begin();
  await openSection('Context');
  press('What to do with this section');
  press('Mark as done');
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'A calm week' } });
  press('Mark as done');
  expect(screen.getByText('Done without an answer: A calm week')).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Analysis/ }).textContent).toContain('1 of 12');
});

it('moves a section by press, and says where it went', async () => {
  await begin();
  await openSection('Impact');
  press('What to do with this section');
  press('Move down');
  expect(sections().slice(0, 3)).toEqual(['summary', 'detection', 'impact']);
  expect(screen.getByRole('button', { name: 'Move up' })).toBeTruthy();
});

it('takes a section of the team’s own, by the name they give it', async () => {
  await begin();
  press('Add a section');
  fireEvent.change(screen.getByLabelText('What is it called?'), { target: { value: 'What the vendor told us' } });
  press('Add');
  await screen.findByRole('heading', { name: 'What the vendor told us', level: 2 });
  expect(sections().at(-1)).toMatch(/^own:/);
});

it('keeps whom it met, and tells the summary', async () => {
  const { kept } = await begin();
  await openSection('Impact');
  fireEvent.click(await screen.findByRole('radio', { name: 'Some' }));
  const who = screen.getByLabelText('Which people');
  fireEvent.change(who, { target: { value: 'Shops in the EU' } });
  fireEvent.blur(who);
  await waitFor(() =>
    expect(kept.at(-1)).toMatchObject({ about: 'impact', body: { scale: 'some', who: 'Shops in the EU' } }),
  );
  await openSection('Summary');
  expect(screen.getByText('Some, Shops in the EU')).toBeTruthy();
  press('Begin with these facts');
  const answer = (): string => screen.getByRole('textbox', { name: /^Answer: / }).textContent ?? '';
  expect(answer()).toContain('It met some: Shops in the EU.');
  press('Take them out again');
  expect(answer()).toBe('');
  press('Begin with these facts');
  expect(answer()).toContain('It met some');
});

it('prints every section with its answers, whichever is open', async () => {
  await begin();
  press('Begin with these facts');
  await openSection('Impact');
  act(() => void dispatchEvent(new Event('beforeprint')));
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual(expect.arrayContaining(['Summary', 'Impact', 'Readiness']));
  expect(
    screen.getByRole('heading', { name: 'What happened, in a few sentences for a reader with no time?' }),
  ).toBeTruthy();
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('heading', { name: 'Readiness' })).toBeNull();
});

it('asks about any event that is picked', async () => {
  await begin();
  await openSection('Where we got lucky');
  press('Pick an event');
  fireEvent.click(await screen.findByRole('button', { name: /^Ask about 02:14 UTC/ }));
  expect(
    screen.getByRole('heading', { level: 3, name: /What did people see and expect at that moment\?$/ }),
  ).toBeTruthy();
});

it('tells how it stands, in words', async () => {
  await begin();
  press('How it stands');
  const part = await screen.findByRole('region', { name: 'How it stands' });
  expect(part.textContent).toContain('0 of 12 sections are done.');
  expect(part.textContent).toContain('Nothing speaks yet of readiness, detection');
});

it('brings a reader back to the section they were in', async () => {
  await begin();
  await openSection('Lessons, surprises');
  const place = Object.values({ ...sessionStorage }).join();
  expect(place).toContain('"section":"lessons"');
});

it('gives a person who may only read nothing to write with', async () => {
  await openAnalysis({ access: 'read' });
  await screen.findByText('Nobody has begun the review of this incident yet.');
  expect(screen.queryByRole('button', { name: 'Start the review' })).toBeNull();
});
