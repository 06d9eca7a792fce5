import { randomUUID } from 'node:crypto';
import type { Review, ReviewChange, ReviewChanged } from '#contract';
import type { Role } from '../../host/jira/model';
import { edit } from './additions';
import { createHost, good, type Host, panelOf, problemOf, rest } from './panel';

let host: Host;
beforeEach(async () => void (host = await createHost({ story: 'payment-outage' })));
afterEach(() => host.close());

const accountOf = (role: Role): string => host.users.find((user) => user.role === role)?.accountId ?? '';
const stored = async (): Promise<Review | null> => good(await panelOf(host, 'admin').call('openPanel', {})).review;

async function change(wanted: ReviewChange, role: Role = 'responder', reason?: string): Promise<ReviewChanged> {
  const revision = (await stored())?.revision ?? 0;
  const input = { changeId: randomUUID(), revision, change: wanted, ...(reason && { reason }) };
  return good(await panelOf(host, role).call('changeReview', input));
}
const because = (changed: ReviewChanged): string =>
  changed.outcome === 'refused' ? changed.because : changed.outcome === 'changed' ? changed.review.state : 'meanwhile';

const begin = (): Promise<ReviewChanged> => change({ role: 'owner', accountId: accountOf('responder') });

const found = async (jql: string, role: Role = 'admin'): Promise<string[]> => {
  const body = { jql, fields: ['summary'] };
  const answer = await rest<{ issues: { key: string }[] }>(host, role, '/rest/api/3/search/jql', {
    method: 'POST',
    body,
  });
  return answer.issues.map(({ key }) => key);
};

it('goes from draft to published and back by those who may, and tells everybody else why not', async () => {
  expect(because(await change({ to: 'inReview' }))).toBe('notBegun');
  expect(because(await begin())).toBe('draft');
  expect(
    problemOf(
      await panelOf(host, 'reader').call('changeReview', {
        changeId: randomUUID(),
        revision: 1,
        change: { to: 'inReview' },
      }),
    ),
  ).toBe('mayNotEdit');
  expect(because(await change({ role: 'approver', accountId: accountOf('responder') }))).toBe('rolesExclude');
  expect(because(await change({ role: 'approver', accountId: 'nobody-at-all' }))).toBe('notAPerson');
  expect(because(await change({ to: 'inReview' }))).toBe('inReview');
  expect(because(await change({ to: 'published' }))).toBe('approverNeeded');
  expect(because(await change({ role: 'approver', accountId: accountOf('admin') }))).toBe('inReview');
  expect(because(await change({ to: 'published' }))).toBe('onlyApprover');
  expect(because(await change({ to: 'published' }, 'admin'))).toBe('published');
  expect(because(await change({ to: 'reopened' }))).toBe('reasonNeeded');
  expect(because(await change({ to: 'reopened' }, 'responder', 'The vendor wrote'))).toBe('reopened');
  const after = await stored();
  expect(after?.published).toMatchObject({ revision: 1, by: accountOf('admin') });
  expect(after?.trace.map(({ what }) => what)).toEqual(['begun', 'moved', 'named', 'published', 'moved']);
}, 60_000);

it('is published by a project administrator in the approver’s place with a reason, never by the owner', async () => {
  await begin();
  const other = host.users.find(({ role, accountId }) => role === 'responder' && accountId !== accountOf('responder'));
  await change({ role: 'approver', accountId: other?.accountId ?? '' });
  await change({ to: 'inReview' });
  expect(because(await change({ to: 'published' }, 'responder', 'I wrote it'))).toBe('onlyApprover');
  expect(because(await change({ to: 'published' }, 'admin'))).toBe('reasonNeeded');
  expect(because(await change({ to: 'published' }, 'admin', 'They are away'))).toBe('published');
}, 60_000);

it('makes a change once, however often it is sent, and none that started from an older revision', async () => {
  const input = {
    changeId: randomUUID(),
    revision: 0,
    change: { role: 'owner', accountId: accountOf('responder') },
  } as const;
  const panel = panelOf(host);
  const both = [good(await panel.call('changeReview', input)), good(await panel.call('changeReview', input))];
  expect(both[0]).toEqual(both[1]);
  const late = good(await panel.call('changeReview', { ...input, changeId: randomUUID() }));
  expect(late).toMatchObject({ outcome: 'meanwhile', review: { revision: 1 } });
});

it('is found by JQL: overdue reviews, my drafts, reviews by factor', async () => {
  await begin();
  const own = `project = OPS AND postmortemState = draft AND postmortemOwner = currentUser()`;
  expect(await found(own, 'responder')).toEqual([host.incident]);
  expect(await found(own, 'admin')).toEqual([]);
  expect(await found('postmortemFactor = design')).toEqual([]);
  good(await panelOf(host).call('saveAdditions', { edits: [edit('factor', { eventId: '', issueId: '' })] }));
  expect(await found('postmortemFactor = design')).toEqual([host.incident]);
  expect(await found('postmortemSeverity = sev1')).toEqual([host.incident]);
  const overdue = 'postmortemState in (draft, inReview, reopened) AND postmortemDue < now()';
  expect(await found(overdue)).toEqual([]);
  host.clock.advance(5 * 24 * 3_600_000);
  expect(await found(overdue)).toEqual([host.incident]);
  await change({ to: 'published' }, 'responder', 'Read in the meeting');
  await change({ role: 'approver', accountId: accountOf('admin') });
  expect(because(await change({ to: 'published' }, 'admin', 'Read in the meeting'))).toBe('published');
  expect(await found(overdue)).toEqual([]);
}, 60_000);

it('knows when an incident was over whose history is too long to come with it', async () => {
  await begin();
  type Property = { value: { due?: string } };
  const path = `/rest/api/3/issue/${host.incident}/properties/second-story.review`;
  const { value: before } = await rest<Property>(host, 'admin', path);
  for (let at = 0; at < 110; at += 1)
    await rest(host, 'admin', `/rest/api/3/issue/${host.incident}`, {
      method: 'PUT',
      body: { fields: { labels: [`told-${at}`] } },
    });
  await change({ to: 'inReview' });
  const { value: after } = await rest<Property>(host, 'admin', path);
  expect(after).toEqual({ ...before, state: 'inReview' });
  expect(after.due).toEqual(expect.any(String));
}, 60_000);

it.each(['refused with 500', 'lost on the way'])(
  'tells Jira at the next call where the first telling was %s',
  async (how) => {
    await begin();
    host.faults.add({
      target: 'jira',
      method: 'PUT',
      path: '/rest/api/3/issue/*/properties/*',
      ...(how === 'lost on the way' ? { drop: 'request' } : { status: 500 }),
    });
    expect(because(await change({ to: 'inReview' }))).toBe('inReview');
    good(await panelOf(host).call('refresh', { known: {}, readAt: new Date(host.clock.now()).toISOString() }));
    expect(await found('postmortemState = inReview')).toEqual([host.incident]);
  },
  60_000,
);

it('asks why somebody investigates whom only people’s words place in the incident', async () => {
  await begin();
  const named = { role: 'investigator', accountId: accountOf('reader') } as const;
  expect(because(await change(named))).toBe('draft');
  await change({ role: 'investigator', accountId: null });
  const led = edit('led', { eventId: '', issueId: '' }, { body: { accountId: accountOf('reader') } });
  good(await panelOf(host).call('saveAdditions', { edits: [led] }));
  expect(because(await change(named))).toBe('reasonNeeded');
  expect(because(await change(named, 'responder', 'Nobody else knows the vendor'))).toBe('draft');
}, 60_000);
