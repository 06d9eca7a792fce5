import type { Severity, Ticket } from '#contract';
import { proposeDepth } from '#core/analysis/depth';
import { chosenManner } from '#core/analysis/review-manner';
import { signalIds } from '#core/analysis/signals/signal';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { at, opened, people, said, ticket } from '../lifecycle/told';
import { added } from './stories';

type Scene = {
  readonly severity?: Severity;
  /** Projects whose people were at work. */
  readonly teams?: readonly string[];
  readonly tickets?: readonly Ticket[];
  readonly settings?: Parameters<typeof proposeDepth>[0]['settings'];
};

const workers = ['noor', 'tomasz', 'jonas'] as const;

function propose({ severity, teams = ['OPS'], tickets = [], settings }: Scene) {
  const events = [
    opened('01:52'),
    ...teams.map((team, index) => said(`02:1${index}`, workers[index] ?? 'noor', 'On it', `${team}-${index + 1}`)),
  ];
  const all = [ticket(), ...tickets];
  const additions = [
    added('mark', { at: at('01:52') }, { id: 'mark:detected' }),
    added('mark', { at: at('03:40') }, { id: 'mark:resolved' }),
    ...(severity ? [added('severity', { severity })] : []),
  ];
  const life = lifecycle({ events, tickets: all, people }, additions);
  return proposeDepth({ life, timeline: { tickets: all, people }, events, ...(settings && { settings }) });
}

const says = (scene: Scene) => propose(scene).because.map((signal) => signal.says);

it.each([
  [{ severity: 'sev4' }, 'light'],
  [{ severity: 'sev3' }, 'light'],
  [{}, 'standard'],
  [{ severity: 'sev2' }, 'standard'],
  [{ severity: 'sev1' }, 'standard'],
  [{ severity: 'sev1', teams: ['PAY', 'SUP', 'DBA'] }, 'deep'],
  [{ severity: 'nearMiss' }, 'light'],
  [{ severity: 'falseAlarm' }, 'light'],
  [{ severity: 'sev3', settings: { firstOfComponent: true } }, 'standard'],
] as const)('of %j it proposes a %s review', (scene: Scene, depth) => {
  expect(propose(scene).depth).toBe(depth);
});

it('says what led to the proposal', () => {
  expect(says({ severity: 'sev1', teams: ['PAY', 'SUP', 'DBA'] })).toEqual(['severity 1', 'three teams']);
  expect(says({ severity: 'sev4' })).toEqual(['severity 4']);
});

it('counts an earlier ticket of the same kind as a sign that it came back, a later one not', () => {
  const earlier = ticket({ id: '0', key: 'OPS-41', relation: 'relates to', via: 'link' });
  const later = ticket({ id: '7', key: 'OPS-99', relation: 'relates to', via: 'link' });
  expect(says({ tickets: [earlier] })).toEqual(['linked to an earlier störung, OPS-41']);
  expect(says({ tickets: [later] })).toEqual([]);
});

it('sees people beyond engineering by the kind of their ticket', () => {
  const desk = ticket({ id: '8', key: 'SUP-1', relation: 'blocks', type: { id: '9', name: 'Support request' } });
  expect(says({ tickets: [desk] })).toEqual(['people beyond engineering took part']);
});

it('says of what nobody told it that it is not known, and lets a site tell', () => {
  const unknown = (scene: Scene) =>
    propose(scene)
      .signals.filter(({ state }) => state === 'notKnown')
      .map(({ id }) => id);
  expect(unknown({})).toEqual(['severity', 'crowd', 'newService', 'specialDate']);
  const sale = { name: 'the spring sale', from: at('00:00'), to: at('23:00') };
  const settings = { usualParticipants: 0, firstOfComponent: false, specialDates: [sale] };
  expect(unknown({ settings })).toEqual(['severity']);
  expect(says({ settings })).toEqual(['one person, more than usual', 'during the spring sale']);
});

it('gives way to a person’s choice', () => {
  const chosen = { depth: 'deep', form: 'incident' } as const;
  expect(chosenManner([added('depth', chosen)])).toEqual(chosen);
  expect(chosenManner([added('depth', null)])).toBeNull();
});

it('explains every sign, with the practice it comes from', () => {
  const { signals } = propose({});
  expect(signals.map(({ id }) => id)).toEqual(signalIds);
  for (const signal of signals) expect(signal.source).toMatch(/^S\d-\d\d/);
});

it('proposes the form of a near miss where nobody was harmed', () => {
  expect(propose({ severity: 'nearMiss' }).form).toBe('nearMiss');
  expect(propose({ severity: 'sev1' }).form).toBe('incident');
});
