/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import type { Idea } from '#contract';
import { blankIdea, type StandingIdea } from '#core/follow-ups/idea';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { GuardRailList } from '../../../static/panel/src/ideas/guard-rail-list';
import type { Ideas } from '../../../static/panel/src/ideas/use-ideas';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { PlacesProvider } from '../../../static/panel/src/places/places-provider';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { opening } from '../builders';
import { press } from '../curation/open-detail';
import { fillDom } from '../dom';
import { fakeSurface, good } from '../fake-surface';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const stages = ['readiness', 'detection', 'response', 'resolution', 'analysis'] as const;

/** Commitments of which nothing is worth asking, one for each stage. */
const sound: readonly Partial<Idea>[] = stages.map((stage, at) => ({
  stage,
  ownerId: 'a1',
  size: at === 0 ? 'large' : 'small',
  kind: 'designChange',
}));

const committed = (ideas: readonly Partial<Idea>[]): readonly StandingIdea[] =>
  ideas.map((idea, at) => ({
    id: `idea:${at}`,
    idea: { ...blankIdea(), what: `Add alert ${at}`, state: 'committed', ...idea },
    caughtAt: '2026-11-11T09:00:00.000Z',
    by: 'a1',
  }));

const pool = [
  { id: 'f0', statement: 'The pool was full' },
  { id: 'f1', statement: 'The alert was muted' },
];
const gone = { accountId: 'a9', name: 'Somebody', active: false };

/** What is asked of these, by what it is; and the idea that is opened. */
async function asked(ideas: readonly StandingIdea[], factors: Ideas['factors'] = []) {
  const opened: string[] = [];
  const groups = { ideas: [], committed: ideas, inJira: [], declined: [] };
  const open = { id: null, arrived: null, open: (id: string) => void opened.push(id), close: () => undefined };
  render(
    <SurfaceContext.Provider value={fakeSurface({ readPeople: () => good([gone]) })}>
      <Announcer>
        <AdditionsProvider opening={opening()} readAgain={() => undefined}>
          <PlacesProvider>
            <GuardRailList ideas={{ groups, factors }} opened={open} />
          </PlacesProvider>
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(100));
  const rails = [...document.querySelectorAll<HTMLElement>('[data-guard-rail]')];
  const told = Object.fromEntries(rails.map(({ dataset, textContent }) => [dataset['guardRail'], textContent]));
  return { told, opened };
}

test.each<[string, readonly StandingIdea[], Ideas['factors'], string]>([
  ['noOwner', committed([...sound.slice(1), { ...sound[0], ownerId: null }]), [], 'One commitment has no owner yet.'],
  ['ownerInactive', committed([...sound.slice(1), { ...sound[0], ownerId: 'a9' }]), [], 'not active in Jira any more'],
  ['tooMany', committed([...sound, sound[0] ?? {}]), [], '6 commitments are more than most teams finish'],
  ['allLarge', committed(sound.map((idea) => ({ ...idea, size: 'large' }))), [], 'All of them are large.'],
  [
    'allQuickFixes',
    committed(sound.map((idea) => ({ ...idea, kind: 'quickFix' }))),
    [],
    'All of them are quick fixes.',
  ],
  ['silentStages', committed(sound.slice(1)), [], 'No commitment addresses readiness.'],
  [
    'openFactors',
    committed(sound.map((idea) => ({ ...idea, factors: ['f0'] }))),
    pool,
    'No commitment addresses “The alert was muted”.',
  ],
  [
    'oneToOne',
    committed(['f0', 'f1'].map((factor) => ({ ...sound[1], factors: [factor] }))),
    pool,
    'Each factor has its own small mending.',
  ],
])('%s is worth asking, with what to do', async (id, ideas, factors, says) => {
  const { told } = await asked(ideas, factors);
  expect(told[id]).toContain(says);
  expect(told[id]).toMatch(/\?/);
});

test('of sound commitments nothing is asked', async () => {
  expect((await asked(committed(sound))).told).toEqual({});
});

test('it leads to the commitment it is about, and shows three at first', async () => {
  const six = Array.from({ length: 6 }, () => ({ size: 'large', kind: 'quickFix', ownerId: null }) as const);
  const { opened } = await asked(committed(six));
  expect(document.querySelectorAll('[data-guard-rail]')).toHaveLength(3);
  press('2 more to ask');
  expect(document.querySelectorAll('[data-guard-rail]')).toHaveLength(5);
  press('Look at it: Add alert 3');
  expect(opened).toEqual(['idea:3']);
});
