import fc from 'fast-check';
import { depths, reviewForms, sectionIds, type Addition, type SectionId } from '#contract';
import { answersOf, writtenSections } from '#core/analysis/answers';
import { balanceOf } from '#core/analysis/balance';
import { promptsFor, sectionsFor } from '#core/analysis/guide';
import { perspectivesOf } from '#core/analysis/perspectives';
import { progressOf } from '#core/analysis/progress';
import { questionsOf } from '#core/analysis/questions';
import { addableSections, sectionsOf } from '#core/analysis/sections';
import { stagesSpokenOf } from '#core/analysis/stages-spoken-of';
import { people, said, ticket } from '../lifecycle/told';
import { added, night } from './stories';

const doc = (text: string) =>
  ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
const written = (...ids: readonly string[]) => answersOf(ids.map((id) => ({ id, doc: doc('Words') })));
const standard = { depth: 'standard', form: 'incident' } as const;
const uuid = '0d9b9c1e-1111-4222-8333-444455556666';

const view = (
  additions: readonly Addition[],
  answers = written(),
  manner: Parameters<typeof sectionsOf>[0] = standard,
) => {
  const sections = sectionsOf(manner, additions, writtenSections(answers));
  const { asking } = night([]);
  const asked = (id: SectionId) => questionsOf(id, { ...asking, manner, answered: new Set(answers.keys()) });
  return { sections, progress: progressOf({ sections, questionsOf: asked, answers, additions }) };
};
const ids = (additions: readonly Addition[], manner?: Parameters<typeof sectionsOf>[0]) =>
  view(additions, written(), manner).sections.map(({ id }) => id);

describe('the sections of a review', () => {
  it('stand in the guide’s order, or in the team’s', () => {
    expect(ids([])).toEqual(sectionIds);
    expect(ids([added('order', { sections: ['context', 'summary'] })]).slice(-2)).not.toContain('summary');
    const all = [...sectionIds].reverse();
    expect(ids([added('order', { sections: all })])).toEqual(all);
  });

  it('keep their place when a deeper review adds to them', () => {
    const light = sectionsFor({ depth: 'light', form: 'incident' });
    expect(ids([added('order', { sections: light })])).toEqual(sectionIds);
  });

  it('are five in a light review, and more where people added or wrote in them', () => {
    const light = { depth: 'light', form: 'incident' } as const;
    expect(ids([], light)).toHaveLength(5);
    expect(ids([added('order', { sections: ['summary', 'context'] })], light)).toContain('context');
    const { sections } = view([], written('impact/people'), light);
    expect(sections.map(({ id }) => id).slice(0, 2)).toEqual(['summary', 'impact']);
    expect(addableSections(light, sections)).not.toContain('impact');
    expect(addableSections(light, sections)).toContain('readiness');
  });

  it('have those of the team’s own, by the name it gave them', () => {
    const own = added('section', { title: 'What the vendor told us' }, { id: `section:${uuid}` });
    const last = view([own]).sections.at(-1);
    expect(last).toMatchObject({ id: `own:${uuid}`, title: 'What the vendor told us' });
    const gone = added('section', null, { id: `section:${uuid}` });
    expect(ids([gone, added('order', { sections: [`own:${uuid}`] })])).toEqual(sectionIds);
  });

  it('come back as they were when one that was left out is put back', () => {
    const leftOut = added('leftOut', { reason: 'Nobody met it' }, { id: 'leftOut:impact' });
    const answers = written('impact/people');
    const without = view([leftOut], answers);
    expect(without.sections.find(({ id }) => id === 'impact')?.leftOut).toBe('Nobody met it');
    expect(without.progress).toMatchObject({ all: 11, leftOut: 1 });
    const back = added('leftOut', null, { id: 'leftOut:impact' });
    expect(view([back], answers)).toEqual(view([], answers));
  });
});

const anyManner = fc.record({ depth: fc.constantFrom(...depths), form: fc.constantFrom(...reviewForms) });
const anyChoices = fc.record({
  out: fc.subarray([...sectionIds]),
  done: fc.subarray([...sectionIds]),
  order: fc.shuffledSubarray([...sectionIds]),
  answered: fc.subarray(sectionIds.flatMap((id) => promptsFor(id, standard).asked.map((one) => `${id}/${one.id}`))),
});

it('adds up, whatever is left out, done, moved and written', () => {
  fc.assert(
    fc.property(anyManner, anyChoices, (manner, { out, done, order, answered }) => {
      const additions = [
        ...out.map((id) => added('leftOut', { reason: 'x' }, { id: `leftOut:${id}` })),
        ...done.map((id) => added('done', {}, { id: `done:${id}` })),
        added('order', { sections: order }),
      ];
      const { sections, progress } = view(additions, written(...answered), manner);
      const count = (state: string) => progress.sections.filter((one) => one.state === state).length;
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      expect(count('done') + count('begun') + count('empty')).toBe(progress.all);
      expect(progress.done).toBe(count('done'));
      expect(progress.all + progress.leftOut).toBe(sections.length);
      for (const { answered: has, asked } of progress.sections) expect(has).toBeLessThanOrEqual(asked);
    }),
  );
});

describe('a section', () => {
  const stateOf = (id: SectionId, additions: readonly Addition[], answers = written()) =>
    view(additions, answers).progress.sections.find((one) => one.id === id)?.state;

  it('is done when all it asks has words, or when a person says so', () => {
    expect(stateOf('context', [])).toBe('empty');
    expect(stateOf('context', [], written('context/else'))).toBe('begun');
    expect(stateOf('context', [], written('context/else', 'context/pulled'))).toBe('done');
    expect(stateOf('context', [added('done', { reason: 'A calm week' }, { id: 'done:context' })])).toBe('done');
  });

  it('is begun by the facts of its form', () => {
    expect(stateOf('detection', [added('noticed', { by: 'user' })])).toBe('begun');
  });
});

it('takes an empty document, and one that is withheld, for no answer', () => {
  const answers = answersOf([
    { id: 'context/else', doc: { version: 1, type: 'doc', content: [] } },
    { id: 'response/event~comment:1', doc: null },
  ]);
  expect(answers.size).toBe(0);
});

it('tells which stages nothing speaks of', () => {
  const stageOf = (id: string) => (id === 'comment:1' ? 'resolution' : null);
  const answers = written('wentWell/response', 'response/event~comment:1', 'response/event~comment:404');
  expect(stagesSpokenOf({ answers, additions: [], stageOf }).silent).toEqual(['readiness', 'detection', 'analysis']);
  const additions = [added('noticed', { by: 'monitor' })];
  expect(stagesSpokenOf({ answers, additions, stageOf }).silent).toEqual(['readiness', 'analysis']);
});

it('weighs what went well against what was hard', () => {
  const leans = (well: string, hard: string, additions: readonly Addition[] = []) =>
    balanceOf(
      answersOf([
        { id: 'wentWell/overall', doc: doc(well) },
        { id: 'wasHard/overall', doc: doc(hard) },
      ]),
      additions,
    ).leans;
  expect(leans('', '')).toBe('nothingYet');
  expect(leans('', 'Hard')).toBe('onlyHard');
  expect(leans('Well', '')).toBe('onlyWell');
  expect(leans('Well', 'One two three four')).toBe('muchHard');
  expect(leans('Well done', 'Hard')).toBe('even');
  expect(leans('', '', [added('hard', { difficulty: 'confusion', text: '' }, { eventId: 'comment:1' })])).toBe(
    'onlyHard',
  );
});

it('tells whose views were heard by team, never by person', () => {
  const events = [said('02:00', 'noor', 'Seen', 'PAY-1'), said('02:01', 'jonas', 'Seen', 'DBA-1')];
  const heard = perspectivesOf({
    events,
    people,
    tickets: [ticket()],
    additions: [added('perspective', null, { id: 'p', eventId: 'comment:1', by: 'noor', sealed: true })],
  });
  expect(heard).toEqual({ views: 1, heard: ['PAY'], notYet: ['DBA'] });
  expect(JSON.stringify(heard)).not.toContain('noor');
});
