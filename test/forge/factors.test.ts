import { randomUUID } from 'node:crypto';
import type { Addition, AdditionEdit, EvidenceRef, Factor } from '#contract';
import { mergeBodies } from '#core/additions/merge-bodies';
import type { Role } from '../../host/jira/model';
import { additionsOf, edit, save, type Target, targetOf } from './additions';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
/** A comment on the incident, that everybody sees. */
let comment: Target;
/** An entry of a ticket that the outsider may not see. */
let secret: Target;
let secretKey: string;

const accountOf = (role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';

beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
  const [whole, part] = await Promise.all(
    (['admin', 'outsider'] as const).map(async (role) => good(await panelOf(host, role).call('openPanel', {}))),
  );
  const shown = new Set(part?.timeline.tickets.map(({ key }) => key));
  secretKey = whole?.timeline.tickets.find(({ key }) => !shown.has(key))?.key ?? '';
  comment = await targetOf(panelOf(host, 'admin'));
  secret = await targetOf(panelOf(host, 'admin'), ({ source }) => source.kind === 'changelog', secretKey);
});
afterEach(() => host.close());

const id = `factor:${randomUUID()}`;

/** An edit of the one factor of these tests. */
const factor = (parts: Partial<Factor>, revision = 0): AdditionEdit<'factor'> => {
  const made = edit('factor', comment, { id, revision });
  if (made.about !== 'factor' || !made.body) throw new Error('That is no factor.');
  return { ...made, body: { ...made.body, ...parts } };
};

async function factorFor(role: Role): Promise<Addition<'factor'>> {
  const found = (await additionsOf(panelOf(host, role))).find((one) => one.id === id);
  if (found?.about !== 'factor') throw new Error('The factor is not there.');
  return found;
}

const refreshedFor = async (role: Role) =>
  good(await panelOf(host, role).call('refresh', { known: {}, readAt: '2026-11-18T09:00:00.000Z' })).additions;

/** The same where only the incident was read before, so that the other tickets are not read again. */
async function laterFor(role: Role) {
  const { timeline, readAt } = good(await panelOf(host, role).call('openPanel', {}));
  const known = Object.fromEntries(timeline.tickets.map((ticket) => [ticket.id, ticket.updatedAt]));
  return good(await panelOf(host, role).call('refresh', { known, readAt })).additions;
}

test('a factor rests on events of the story, Jira’s and people’s, and is there at the next opening', async () => {
  const told = edit('event', comment);
  const supports = [secret, comment];
  const speaksAgainst = [{ eventId: told.id, issueId: null }];
  const { saved } = await save(panelOf(host), told, factor({ supports, speaksAgainst }));
  expect(saved).toMatchObject([{ id: told.id }, { id, body: { supports, speaksAgainst }, by: accountOf('responder') }]);
  await host.restart();
  expect(await additionsOf(panelOf(host, 'admin'))).toEqual(saved);
});

test('who may not see an event reads its place only, in every version, at the opening and in a refresh', async () => {
  await save(panelOf(host), factor({ supports: [comment, secret], statement: 'The first words' }));
  await save(panelOf(host), factor({ supports: [secret], speaksAgainst: [comment] }, 1));
  for (const additions of [
    await additionsOf(panelOf(host, 'outsider')),
    await refreshedFor('outsider'),
    await laterFor('outsider'),
  ]) {
    expect(additions).toMatchObject([
      {
        body: { supports: [{ withheld: 1 }], speaksAgainst: [comment] },
        earlier: [{ body: { supports: [comment, { withheld: 1 }] } }],
      },
    ]);
    expect(JSON.stringify(additions)).not.toContain(secret.eventId);
    expect(JSON.stringify(additions)).not.toContain(secretKey);
  }
  for (const additions of [await refreshedFor('reader'), await laterFor('reader')])
    expect(additions).toMatchObject([{ body: { supports: [secret] } }]);
});

describe('a writer from whom an event is withheld', () => {
  let theirs: Factor;
  beforeEach(async () => {
    await save(panelOf(host), factor({ supports: [comment, secret] }));
    const { body } = await factorFor('outsider');
    if (!body) throw new Error('The factor is withheld as a whole.');
    theirs = body;
  });

  test('keeps it where they leave its place, and is told no more than its place', async () => {
    const answered = await save(panelOf(host, 'outsider'), factor({ ...theirs, statement: 'Said better' }, 1));
    expect(answered.saved).toMatchObject([
      { body: { supports: [comment, { withheld: 1 }], statement: 'Said better' } },
    ]);
    expect(JSON.stringify(answered)).not.toContain(secret.eventId);
    expect((await factorFor('responder')).body?.supports).toEqual([comment, secret]);
  });

  test('keeps it when they bring back a version from before the lists moved', async () => {
    await save(panelOf(host, 'outsider'), factor({ ...theirs, supports: [{ withheld: 1 }] }, 1));
    expect((await factorFor('responder')).body?.supports).toEqual([secret]);
    await save(panelOf(host, 'outsider'), { ...factor({}, 2), body: null });
    await save(panelOf(host, 'outsider'), factor(theirs, 3));
    expect((await factorFor('responder')).body?.supports).toEqual([comment, secret]);
  });

  test('is told its place also of what stands where their edit came too late', async () => {
    await save(panelOf(host), factor({ supports: [secret] }, 1));
    const late = await save(panelOf(host, 'outsider'), factor({ ...theirs, statement: 'Late' }, 1));
    expect(late).toMatchObject({ saved: [], conflicts: [{ body: { supports: [{ withheld: 1 }] } }] });
    expect(JSON.stringify(late)).not.toContain(secret.eventId);
  });

  test('invents no place, and makes none for another factor', async () => {
    const forged: EvidenceRef[] = [{ withheld: 7 }];
    const other = { ...factor({ supports: [{ withheld: 1 }] }), id: `factor:${randomUUID()}` };
    for (const wrong of [factor({ ...theirs, speaksAgainst: forged }, 1), factor({ supports: forged }, 1), other])
      expect(problemOf(await panelOf(host, 'outsider').call('saveAdditions', { edits: [wrong] }))).toBe('badInput');
    expect(await factorFor('responder')).toMatchObject({ revision: 1 });
  });

  test('learns nothing by naming it', async () => {
    const named: [EvidenceRef, string][] = [
      [secret, 'badInput'],
      [{ ...secret, issueId: comment.issueId }, 'jiraRefused'],
      [{ ...secret, issueId: null }, 'badInput'],
    ];
    for (const [ref, code] of named) {
      const reply = await panelOf(host, 'outsider').call('saveAdditions', { edits: [factor({ supports: [ref] }, 1)] });
      expect(problemOf(reply)).toBe(code);
    }
  });
});

test('a factor rests on nothing of another matter, nor on what is not there', async () => {
  const made = await rest<{ id: string; key: string }>(host, 'admin', '/rest/api/3/issue', {
    method: 'POST',
    body: { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Another matter' } },
  });
  const refused: [EvidenceRef, string][] = [
    [{ eventId: `created:${made.id}`, issueId: made.id }, 'badInput'],
    [{ eventId: `created:${made.id}`, issueId: comment.issueId }, 'jiraRefused'],
    [{ eventId: 'comment:99999999', issueId: comment.issueId }, 'jiraRefused'],
    [{ eventId: `event:${randomUUID()}`, issueId: null }, 'badInput'],
    [{ eventId: 'nonsense:1', issueId: comment.issueId }, 'badInput'],
    [{ ...comment, issueId: null }, 'badInput'],
  ];
  for (const [ref, code] of refused)
    for (const lists of [{ supports: [ref] }, { speaksAgainst: [comment, ref] }]) {
      const reply = await panelOf(host, 'admin').call('saveAdditions', {
        edits: [edit('pin', comment), factor(lists)],
      });
      expect([ref, problemOf(reply)]).toEqual([ref, code]);
    }
  expect(await additionsOf(panelOf(host, 'admin'))).toEqual([]);
});

test('two people’s edits of one factor in different places are joined, the evidence that both added included', async () => {
  await save(panelOf(host), factor({ supports: [comment] }));
  const base = (await factorFor('outsider')).body;
  await save(panelOf(host), factor({ supports: [comment, secret], statement: 'Said better' }, 1));
  const created = { eventId: `created:${comment.issueId}`, issueId: comment.issueId };
  const mine = factor({ ...base, supports: [comment, created], secondStory: 'It made sense' }, 1);
  const { conflicts } = await save(panelOf(host, 'outsider'), mine);
  const met = conflicts[0];
  if (met?.about !== 'factor' || !met.body || !mine.body) throw new Error('There is no conflict.');
  const joined = mergeBodies(base, mine.body, met.body, new Set(['supports', 'speaksAgainst', 'leadsTo']));
  if (!joined) throw new Error('They could not be joined.');
  await save(panelOf(host, 'outsider'), factor(joined, met.revision));
  expect((await factorFor('responder')).body).toMatchObject({
    statement: 'Said better',
    secondStory: 'It made sense',
    supports: [comment, secret, created],
  });
});
