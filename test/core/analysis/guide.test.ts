import { depths, reviewForms, sectionIds, stages } from '#contract';
import { guide, promptsFor, promptsOf, sectionsFor } from '#core/analysis/guide';
import { check } from '#core/language/check';

const manners = depths.flatMap((depth) => reviewForms.map((form) => ({ depth, form })));
const everyPrompt = sectionIds.flatMap((section) => promptsOf(section).map((prompt) => ({ section, ...prompt })));
const asksOf = (section: (typeof sectionIds)[number], depth: (typeof depths)[number]) => {
  const { asked, offered } = promptsFor(section, { depth, form: 'incident' });
  return [...asked, ...offered];
};

it('has every section of a review, in the order that teaches', () => {
  expect(guide.map(({ id }) => id)).toEqual(sectionIds);
});

describe.each(manners)('a $depth review, form $form', (manner) => {
  it.each(sectionIds)('has two to five prompts in section %s', (section) => {
    const { asked, offered } = promptsFor(section, manner);
    expect(asked.length + offered.length).toBeGreaterThanOrEqual(2);
    expect(asked.length + offered.length).toBeLessThanOrEqual(5);
  });
});

it.each(reviewForms)('is five answers where it is light, form %s', (form) => {
  const light = { depth: 'light', form } as const;
  const sections = sectionsFor(light);
  expect(sections).toHaveLength(5);
  expect(sections.map((section) => promptsFor(section, light).asked.length)).toEqual([1, 1, 1, 1, 1]);
});

it.each(reviewForms)(
  'asks in every section from standard on, and keeps nothing back where it is deep, form %s',
  (form) => {
    expect(sectionsFor({ depth: 'standard', form })).toEqual(sectionIds);
    for (const section of sectionIds) expect(promptsFor(section, { depth: 'deep', form }).offered).toEqual([]);
  },
);

it('has a form of its own for a near miss', () => {
  const asked = (form: 'incident' | 'nearMiss') => promptsFor('summary', { depth: 'light', form }).asked[0]?.asks;
  expect(asked('nearMiss')).toBe('What almost happened, and what kept it from happening?');
  expect(asked('incident')).not.toBe(asked('nearMiss'));
});

it.each(['wentWell', 'wasHard'] as const)('looks at every stage in %s', (section) => {
  expect(new Set(asksOf(section, 'standard').map(({ stage }) => stage))).toEqual(new Set(stages));
});

it.each(everyPrompt)('asks what or how, whole and kindly: $section/$id', ({ id, asks, source, section }) => {
  expect(asks).toMatch(/^(?:What|How)\b.*\?$/);
  expect(asks).not.toMatch(/\bwhy\b|\bwho\b|root cause|blame|fault|fail/i);
  const place = section === 'summary' ? 'summary' : 'elsewhere';
  expect(check(asks, { place })).toEqual([]);
  expect(id).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
  for (const practice of source.split(', ')) expect(practice).toMatch(/^S[0-4]-\d\d$/);
});

it('gives every prompt of a section an id of its own', () => {
  for (const section of sectionIds) {
    const ids = promptsOf(section).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
