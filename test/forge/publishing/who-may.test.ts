import {
  type CustomerMessage,
  type Reply,
  type ReviewChange,
  type ReviewChanged,
  reviewRoles,
  type ReviewState,
  reviewStates,
} from '#contract';
import { nextStates } from '#core/review/steps';
import { edit } from '../additions';
import { newestKey } from '../creating/commitments';
import { createHost, good, type Host, panelOf, problemOf } from '../panel';
import { inputOf, type Stage } from './stage';

/** Everybody with a part in the matter: two may edit, one administers the project too, one may only read. */
const who = ['owner', 'approver', 'administrator', 'reader'] as const;
type Who = (typeof who)[number];

const incidentItself = { eventId: '', issueId: '' };

let host: Host;
let stage: Stage;
let accounts: Readonly<Record<Who, string>>;

beforeAll(async () => {
  host = await createHost({ story: 'payment-outage' });
  const idsOf = (role: string) => host.users.filter((user) => user.role === role).map(({ accountId }) => accountId);
  const [[owner = '', approver = ''], [administrator = ''], [reader = '']] = [
    idsOf('responder'),
    idsOf('admin'),
    idsOf('reader'),
  ];
  accounts = { owner, approver, administrator, reader };
  stage = { host, incident: await newestKey(host, 'OPS', 'Incident'), review: null };
  const severity = edit('severity', incidentItself, { body: { severity: 'sev1' } });
  good(await panelOf(host, 'responder', stage.incident).call('saveAdditions', { edits: [severity] }));
  await ask('owner', { role: 'owner', accountId: owner });
  await ask('owner', { role: 'approver', accountId: approver });
}, 60_000);
afterAll(() => host.close());

/** The state it came to, or why it did not. */
async function ask(by: Who, wanted: ReviewChange, reason?: string): Promise<string> {
  const payload = inputOf(stage, wanted, reason);
  const acting = { as: accounts[by], issue: stage.incident };
  // The bridge carries JSON of the shape the contract states.
  const reply = (await host.invoke('changeReview', payload, acting)) as Reply<ReviewChanged>;
  const problem = problemOf(reply);
  if (problem !== undefined) return problem;
  const changed = good(reply);
  stage.review = changed.review;
  return changed.outcome === 'refused' ? changed.because : (changed.review?.state ?? changed.outcome);
}

/** Brings the review into a state, by whoever may always go there with a reason. */
async function bring(to: ReviewState): Promise<void> {
  const ways: Readonly<Record<ReviewState, ReviewState>> = {
    draft: to === 'published' || to === 'reopened' ? 'published' : 'inReview',
    inReview: to === 'draft' ? 'draft' : 'published',
    published: 'reopened',
    reopened: to === 'published' ? 'published' : 'inReview',
  };
  for (let steps = 0; stage.review && stage.review.state !== to && steps < 6; steps += 1)
    await ask('approver', { to: ways[stage.review.state] }, 'To begin from here');
  expect(stage.review?.state).toBe(to);
}

/** Publishing an incident of this severity is the approver's, or an administrator's in their place, with a reason. */
const publishing: Readonly<Record<Who, string>> = {
  owner: 'onlyApprover',
  approver: 'published',
  administrator: 'published',
  reader: 'mayNotEdit',
};

const allowed = (by: Who, from: ReviewState, to: ReviewState): string => {
  if (by === 'reader') return 'mayNotEdit';
  if (!nextStates(from).includes(to)) return 'noSuchStep';
  return to === 'published' ? publishing[by] : to;
};

describe.each(reviewStates)('from %s', (from) => {
  test.each(who)(
    'the %s goes where they may with a reason, and nowhere else',
    async (by) => {
      for (const to of reviewStates) {
        await bring(from);
        expect([by, from, to, await ask(by, { to }, 'It is right this time')]).toEqual([
          by,
          from,
          to,
          allowed(by, from, to),
        ]);
      }
    },
    60_000,
  );
});

test('what is an exception is not made without a reason, by whoever may', async () => {
  await bring('draft');
  expect(await ask('approver', { to: 'published' })).toBe('reasonNeeded');
  await bring('inReview');
  expect(await ask('administrator', { to: 'published' })).toBe('reasonNeeded');
  expect(await ask('owner', { to: 'draft' })).toBe('reasonNeeded');
  expect(await ask('approver', { to: 'published' })).toBe('published');
  for (const by of ['owner', 'approver', 'administrator'] as const)
    expect(await ask(by, { to: 'reopened' })).toBe('reasonNeeded');
}, 60_000);

test('names, days and meetings are written by everybody who may edit, and by no reader', async () => {
  await bring('draft');
  const meeting = { at: '2026-11-20T09:00:00.000Z', minutes: 60, sentAt: null };
  const named = reviewRoles.map((role) => ({ role, accountId: accounts.administrator }) as const);
  const revision = stage.review?.revision;
  for (const wanted of [...named, { dueOn: '2026-11-30' }, { meeting }])
    expect(await ask('reader', wanted, 'I would')).toBe('mayNotEdit');
  expect(stage.review?.revision).toBe(revision);
  for (const by of ['owner', 'approver', 'administrator'] as const) {
    expect(await ask(by, { dueOn: '2026-11-30' })).toBe('reasonNeeded');
    expect(await ask(by, { dueOn: '2026-11-30' }, 'The vendor needs longer')).toBe('draft');
    expect(await ask(by, { meeting })).toBe('draft');
    expect(await ask(by, { role: 'scribe', accountId: accounts.owner })).toBe('draft');
  }
}, 60_000);

test('a message to customers that holds what nobody has looked at is published with a reason, which the trace keeps', async () => {
  await bring('inReview');
  const rest = { when: '', affected: '', happened: '', ended: '', doing: '', help: '', kept: [] };
  const body: CustomerMessage = { ...rest, summary: 'Write to ines.marlow@shop.example about OPS-3.' };
  const message = (parts: Partial<CustomerMessage>, revision = 0) =>
    edit('message', incidentItself, {
      id: 'message',
      eventId: null,
      issueId: null,
      body: { ...body, ...parts },
      revision,
    });
  const panel = panelOf(host, 'responder', stage.incident);
  const { saved } = good(await panel.call('saveAdditions', { edits: [message({})] }));
  expect(await ask('approver', { to: 'published' })).toBe('reasonNeeded');
  expect(await ask('approver', { to: 'published' }, 'They asked for the address')).toBe('published');
  expect(stage.review?.trace.at(-1)).toMatchObject({ what: 'published', reason: 'They asked for the address' });
  await bring('inReview');
  const ready = message({ ready: { because: 'They asked for the address' } }, saved[0]?.revision);
  good(await panel.call('saveAdditions', { edits: [ready] }));
  expect(await ask('approver', { to: 'published' })).toBe('published');
}, 60_000);
