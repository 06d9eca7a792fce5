import fc from 'fast-check';
import { commit, committedIdea, created } from './creating/commitments';
import { createHost, good, type Host, panelOf, rest } from './panel';
import { closedProject, factorEdit, ideaEdit, issue, reviewed, similarTo, wordsOf } from './similar';

let host: Host;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());

const pool = 'Add alerting for standby pool use above 80 %';

test('an open issue of the project that says the same is found, with its words marked, status and owner', async () => {
  const made = await issue(host, 'OPS', { summary: 'Alert when the standby pool is nearly full' });
  await issue(host, 'OPS', { summary: 'Write the release notes' });
  const { found, notLooked } = await similarTo(panelOf(host), { what: pool });
  expect(notLooked).toEqual([]);
  expect(found).toMatchObject([{ issue: { id: made.id, key: made.key, status: { category: 'new' } }, past: null }]);
  const [first] = found;
  const marked = first?.what.marks.map(({ start, end }) => first.what.text.slice(start, end));
  expect(marked).toEqual(['Alert', 'standby', 'pool']);
});

test('nothing is offered that is about something else, that is done, or that is the incident or another reviewed one', async () => {
  await issue(host, 'OPS', { summary: 'Add alerting for the certificate of the status page' });
  const done = await issue(host, 'OPS', { summary: 'Alert on standby pool use' });
  const { transitions } = await rest<{ transitions: { id: string; to: { statusCategory: { key: string } } }[] }>(
    host,
    'admin',
    `/rest/api/3/issue/${done.key}/transitions`,
  );
  const last = transitions.find(({ to }) => to.statusCategory.key === 'done');
  await rest(host, 'admin', `/rest/api/3/issue/${done.key}/transitions`, {
    method: 'POST',
    body: { transition: { id: last?.id } },
  });
  await reviewed(host, 'OPS', 'Standby pool alerting was silent', ideaEdit({ what: 'Rotate keys', state: 'declined' }));
  expect(await similarTo(panelOf(host), { what: pool })).toEqual({ found: [], notLooked: [] });
  const { incident } = good(await panelOf(host).call('openPanel', {}));
  expect(wordsOf(await similarTo(panelOf(host), { what: incident.summary }))).not.toContain(incident.summary);
});

test('an idea’s own issue is never offered, whether the app remembers it or only the issue says so', async () => {
  const panel = panelOf(host);
  const [one] = await commit(panel, [committedIdea({ what: pool })]);
  const id = one?.id ?? '';
  created(good(await panel.call('createFollowUps', { ideas: [{ id, attempt: 1 }] }))[0]);
  expect((await similarTo(panel, { what: pool })).found).toHaveLength(1);
  expect((await similarTo(panel, { what: pool, ideaId: id })).found).toEqual([]);
});

test('follow-ups of past reviews are found: open ones with their issue, declined ones with the reason', async () => {
  const kept = await issue(host, 'PAY', { summary: 'Alert on standby pool use' });
  const past = await reviewed(
    host,
    'OPS',
    'Cards were declined in spring',
    ideaEdit({ what: 'Alert on standby pool use', state: 'committed', insteadId: kept.id }),
    ideaEdit({ what: 'Add alerting for pool use of the standby', state: 'declined', declinedBecause: 'Too noisy' }),
    ideaEdit({ what: 'Alerting for standby pool use, perhaps' }),
  );
  const { found } = await similarTo(panelOf(host), { what: pool });
  expect(found).toMatchObject([
    { issue: null, past: { state: 'declined', because: 'Too noisy', incident: { id: past.id, key: past.key } } },
    { issue: { id: kept.id }, past: { state: 'open', incident: { id: past.id } } },
  ]);
});

test('a follow-up of a past incident with the same factor is found though its words are others', async () => {
  const own = factorEdit({ statement: 'The standby pool stayed at 20 connections', category: 'design' });
  const theirs = factorEdit({ statement: 'Standby kept a pool of 20 connections', category: 'design' });
  good(await panelOf(host).call('saveAdditions', { edits: [own] }));
  await reviewed(
    host,
    'OPS',
    'The spring outage',
    theirs,
    ideaEdit({ what: 'Size replicas alike', state: 'declined', factors: [theirs.id] }),
  );
  const { found } = await similarTo(panelOf(host), { what: 'Check settings before a resize', factors: [own.id] });
  expect(found).toMatchObject([
    { what: { text: 'Size replicas alike' }, past: { state: 'declined', factor: { text: theirs.body?.statement } } },
  ]);
  expect((await similarTo(panelOf(host), { what: 'Check settings before a resize' })).found).toEqual([]);
});

test('what a person may not see is not there for them, not even its words: issues, incidents, and issues of visible ones', async () => {
  const closed = await closedProject(host);
  await issue(host, closed, { summary: 'Alert on the secret standby pool use' });
  const hidden = await issue(host, closed, { summary: 'Alerting for hidden standby pool use' });
  await reviewed(host, closed, 'A closed matter', ideaEdit({ what: `${pool}, said behind doors`, state: 'declined' }));
  await reviewed(
    host,
    'OPS',
    'An open matter',
    ideaEdit({ what: `${pool} on replicas`, state: 'committed', insteadId: hidden.id }),
  );
  const { project } = (
    await rest<{ fields: { project: { id: string } } }>(host, 'admin', `/rest/api/3/issue/${hidden.key}`)
  ).fields;
  for (const projectId of [null, project.id]) {
    const all = JSON.stringify(await similarTo(panelOf(host, 'admin'), { what: pool, projectId }));
    for (const words of ['behind doors', 'hidden standby', ...(projectId ? ['secret standby'] : [])])
      expect(all).toContain(words);
    const seen = await similarTo(panelOf(host, 'outsider'), { what: pool, projectId });
    expect(JSON.stringify(seen)).not.toMatch(/behind doors|hidden standby|secret standby|closed matter/i);
    expect(JSON.stringify(seen)).not.toContain(`${closed}-`);
    expect(seen.found).toMatchObject([{ issue: null, past: { state: 'notCreated' } }]);
    expect(seen.notLooked).toEqual(projectId ? ['openIssues'] : []);
  }
});

test('issues of the component are looked at in other projects too, once the component is known', async () => {
  const component = [{ name: 'Checkout' }];
  const other = await issue(host, 'PAY', {
    summary: 'Alert when the standby pool is nearly full',
    components: component,
  });
  expect((await similarTo(panelOf(host), { what: pool, component: 'checkout' })).found).toMatchObject([
    { issue: { id: other.id } },
  ]);
  expect(await similarTo(panelOf(host), { what: pool, component: 'No such "thing" at all' })).toEqual({
    found: [],
    notLooked: [],
  });
});

test('at most two requests to Jira are made, whatever there is to look through', async () => {
  for (let at = 0; at < 12; at += 1) {
    const factor = factorEdit({ statement: `The standby pool stayed at ${at} connections` });
    const body = { what: `${pool}, number ${at}`, state: 'committed', factors: [factor.id] } as const;
    await reviewed(host, 'OPS', `Matter ${at}`, factor, ideaEdit(body));
    await issue(host, 'OPS', { summary: `Alert on standby pool use ${at}` });
  }
  const own = factorEdit({ statement: 'The standby pool stayed at 20 connections' });
  good(await panelOf(host).call('saveAdditions', { edits: [own] }));
  for (const component of ['', 'Checkout', 'Nothing']) {
    host.meter.reset();
    const { found } = await similarTo(panelOf(host), { what: pool, component, factors: [own.id] });
    expect(found).toHaveLength(5);
    expect(host.meter.read().requests).toBeLessThanOrEqual(2);
  }
});

test('whatever is typed, Jira takes the query and nothing of another project comes back', async () => {
  await issue(host, 'PAY', { summary: 'Alert on standby pool use' });
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '") OR project = PAY OR text ~ ("standby',
      '\\") OR project != OPS --',
      'standby* OR pool?~2 AND NOT (alert) [a TO z]^4 "',
      'project = PAY ORDER BY created',
      '*alert ?pool +standby -nothing && || ! { } : /',
    ),
  );
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (typed, component) => {
      const { found, notLooked } = await similarTo(panelOf(host), { what: `standby pool alert ${typed}`, component });
      expect(notLooked).toEqual([]);
      for (const { issue: shown } of found) expect(shown?.key).toMatch(/^OPS-/);
    }),
    { numRuns: 40 },
  );
});

test('what was declined and is taken up again is no longer told as declined', async () => {
  const first = ideaEdit({ what: 'Alert on standby pool use', state: 'declined', declinedBecause: 'Too noisy' });
  const past = await reviewed(host, 'OPS', 'The spring outage', first);
  if (!first.body) throw new Error('It has a body.');
  const again = { ...first, revision: 1, body: { ...first.body, state: 'committed' as const } };
  good(await panelOf(host, 'admin', past.key).call('saveAdditions', { edits: [again] }));
  const { found } = await similarTo(panelOf(host), { what: pool });
  expect(found).toMatchObject([{ past: { state: 'notCreated' } }]);
  expect(JSON.stringify(found)).not.toContain('Too noisy');
  good(
    await panelOf(host, 'admin', past.key).call('saveAdditions', { edits: [{ ...again, revision: 2, body: null }] }),
  );
  expect((await similarTo(panelOf(host), { what: pool })).found).toEqual([]);
});
