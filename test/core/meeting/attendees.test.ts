import fc from 'fast-check';
import { severities, type Person, type ServiceOf, type TimelineEvent } from '#contract';
import { attendanceOf, type Attendance } from '#core/meeting/attendees';
import { readinessOf } from '#core/meeting/readiness';
import { sendingOf } from '#core/meeting/sending';
import { added } from '../analysis/stories';
import { people, ticket } from '../lifecycle/told';
import { event } from '../timeline/events';

const person = (accountId: string, more: Partial<Person> = {}): Person => ({
  accountId,
  name: accountId,
  active: true,
  accountType: 'atlassian',
  ...more,
});
const everybody = {
  ...people,
  cleo: person('cleo', { accountType: 'customer' }),
  robo: person('robo', { accountType: 'app' }),
  gone: person('gone', { active: false }),
  samira: person('samira'),
};
const said = (author: string, issue = 'OPS-88', at = 1): TimelineEvent =>
  event({
    id: `comment:${at}`,
    source: { issue, kind: 'comment', id: `${at}` },
    author,
    at: `2026-11-18T01:0${at}:00.000Z`,
  });
const service = (name: string, lead: Person | null): ServiceOf => ({ name, issueKeys: ['OPS-88'], lead });
const plan = { invited: [], notNeeded: [], liaison: null };
const input = {
  timeline: { people: everybody, tickets: [ticket(), ticket({ id: '2', key: 'SUP-12', relation: 'relates to' })] },
  events: [
    said('noor', 'OPS-88', 1),
    said('cleo', 'SUP-12', 2),
    said('samira', 'SUP-12', 3),
    said('robo', 'OPS-88', 4),
    said('gone', 'OPS-88', 5),
  ],
  additions: [added('led', { accountId: 'noor' })],
  people: { owner: 'mark', facilitator: 'ana' },
  severity: 'sev1' as const,
  services: {
    components: [service('Payments', person('lena'))],
    projects: [service('OPS Operations', person('omar'))],
  },
  plan,
};
const partsOf = ({ attendees }: Attendance, accountId: string) =>
  attendees.find((one) => one.accountId === accountId)?.because.map(({ part, of }) => `${part} ${of}`.trim());

test('people come by their part in the review, by what they lead, and because they took part, each with the reason', () => {
  const attendance = attendanceOf(input);
  expect(attendance.attendees.map(({ accountId }) => accountId)).toEqual([
    'mark',
    'ana',
    'noor',
    'lena',
    'omar',
    'samira',
  ]);
  expect(partsOf(attendance, 'noor')).toEqual(['incidentLead', 'responder OPS']);
  expect(partsOf(attendance, 'lena')).toEqual(['serviceOwner Payments']);
  expect(partsOf(attendance, 'omar')).toEqual(['productManager OPS Operations']);
  expect(partsOf(attendance, 'samira')).toEqual(['customerLiaison SUP-12', 'responder SUP']);
  expect(attendance.liaisonMissing).toBe(false);
});

test('somebody speaks for the customers of the worst incidents only (S3-29)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...severities, null), fc.constantFrom('zoe', null), (severity, liaison) => {
      const { attendees, liaisonMissing } = attendanceOf({ ...input, severity, plan: { ...plan, liaison } });
      const speaking = attendees.filter(({ because }) => because.some(({ part }) => part === 'customerLiaison'));
      expect(speaking.length > 0).toBe(severity === 'sev1');
      expect(liaisonMissing).toBe(false);
    }),
    { numRuns: 20 },
  );
  expect(attendanceOf({ ...input, events: [] }).liaisonMissing).toBe(true);
});

test('of a small incident whoever only leads a project may stay away', () => {
  const { attendees } = attendanceOf({ ...input, severity: 'sev3' });
  expect(attendees.filter(({ optional }) => optional).map(({ accountId }) => accountId)).toEqual(['omar']);
  expect(attendanceOf(input).attendees.some(({ optional }) => optional)).toBe(false);
});

test('software, customers and closed accounts are not asked; a person’s word adds and leaves out', () => {
  const changed = attendanceOf({ ...input, plan: { invited: ['zoe'], notNeeded: ['omar'], liaison: null } });
  const ids = changed.attendees.map(({ accountId }) => accountId);
  expect(ids).toContain('zoe');
  expect(ids).not.toEqual(expect.arrayContaining(['omar']));
  expect(changed.leftOut.map(({ accountId }) => accountId)).toEqual(['omar']);
  for (const never of ['cleo', 'robo', 'gone']) expect(ids).not.toContain(never);
});

test('how much anybody did changes neither who comes nor their order', () => {
  const order = ({ attendees }: Attendance) => attendees.map(({ accountId }) => accountId);
  const again = { ...said('samira', 'SUP-12', 6), at: '2026-11-18T01:06:00.000Z' };
  expect(order(attendanceOf({ ...input, events: [...input.events, again] }))).toEqual(order(attendanceOf(input)));
});

const at = '2026-11-26T10:00:00.000Z';
const hour = 3_600_000;

test('what is sent a day before is in time to the minute, and later it is not (S3-55)', () => {
  fc.assert(
    fc.property(fc.integer({ min: -72 * 60, max: 60 }), (minutes) => {
      const sentAt = new Date(Date.parse(at) + minutes * 60_000).toISOString();
      const { state, by } = sendingOf({ at, sentAt }, Date.parse(at));
      expect(state).toBe(minutes <= -24 * 60 ? 'sent' : 'sentLate');
      expect(by).toBe('2026-11-25T10:00:00.000Z');
      const open = sendingOf({ at, sentAt: null }, Date.parse(sentAt)).state;
      expect(open === 'late').toBe(minutes > -24 * 60);
    }),
  );
  expect(sendingOf({ at, sentAt: null }, Date.parse(at) - 40 * hour).state).toBe('waiting');
  expect(sendingOf({ at, sentAt: null }, Date.parse(at) - 30 * hour).state).toBe('pressing');
});

test('readiness tells what is done and what is not, and is asked about customers only where they were met', () => {
  const ready = (more: Partial<Parameters<typeof readinessOf>[0]> = {}) =>
    readinessOf({
      answers: new Map(),
      additions: [],
      perspectives: { notYet: ['OPS'] },
      people: {},
      attendance: { attendees: [], liaisonMissing: true },
      meeting: null,
      needsLiaison: true,
      now: Date.parse(at),
      ...more,
    });
  expect(ready().every(({ isDone }) => !isDone)).toBe(true);
  expect(ready({ needsLiaison: false }).map(({ check }) => check)).not.toContain('liaison');
  const all = ready({
    answers: new Map([['summary/what', 'Cards were declined']]),
    additions: [added('hard', { difficulty: 'confusion', text: '' }, { eventId: 'comment:1' })],
    perspectives: { notYet: [] },
    people: { facilitator: 'ana', scribe: 'ben' },
    attendance: { attendees: [], liaisonMissing: false },
    meeting: { at, minutes: 60, sentAt: '2026-11-24T10:00:00.000Z' },
  });
  expect(all.filter(({ isDone }) => !isDone)).toEqual([]);
});
