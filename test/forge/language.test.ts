import type { AdditionEdit } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { edit, save, type Target, targetOf } from './additions';
import { said, saveText, textSave } from './texts';
import { createHost, good, type Host, panelOf } from './panel';

let host: Host;
let comment: Target;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
  comment = await targetOf(panelOf(host));
});
afterEach(() => host.close());

const note = (text: string, revision = 0): AdditionEdit => edit('note', comment, { body: { text }, revision });
const factor = (statement: string): AdditionEdit => {
  const made = edit('factor', comment);
  return made.about === 'factor' && made.body ? { ...made, body: { ...made.body, statement } } : made;
};
const foundIn = async (...edits: readonly AdditionEdit[]) => (await save(panelOf(host), ...edits)).findings;

test('a saved text is checked once more, and kept whatever that finds', async () => {
  const text = 'Perhaps the team should have checked the standby.';
  const { saved, findings } = await save(panelOf(host), note(text));
  expect(saved[0]?.body).toEqual({ text });
  expect(findings).toEqual({
    [`note:${comment.eventId}`]: [{ part: 'text', rule: 'should-have', start: 12, end: 36 }],
  });
  expect(text.slice(12, 36)).toBe('team should have checked');
});

test('a text that closes no conversation has no findings, and no field for them', async () => {
  expect(await save(panelOf(host), note('At noon we looked at the standby.'))).not.toHaveProperty('findings');
});

test('what an addition holds in several texts is told apart', async () => {
  const body = {
    knownThen: ['The board was green', 'Nobody noticed the second board'],
    options: [{ text: 'Wait', note: 'Obviously not the right call, we should have known', chosen: false }],
    sensible: 'It could be undone',
    learnedLater: [],
  };
  const findings = await foundIn(edit('decision', comment, { body }));
  expect(Object.values(findings ?? {}).flatMap((all) => all.map(({ part, rule }) => [part, rule]))).toEqual([
    ['knownThen', 'nobody-noticed'],
    ['note 0', 'obviously'],
    ['note 0', 'should-have'],
  ]);
});

test('what people gave a reason to leave alone is left alone', async () => {
  await save(
    panelOf(host),
    edit('leftAlone', comment, { body: { rule: 'nobody-noticed', words: 'nobody noticed', reason: 'All were asked' } }),
  );
  expect(await foundIn(note('Nobody noticed it.'))).toBeUndefined();
});

test('an outage is asked about once some of it is known to have kept working', async () => {
  expect(await foundIn(note('The outage began at one.'))).toBeUndefined();
  await save(panelOf(host), edit('impact', comment));
  const findings = await foundIn(note('The outage began at two.', 1));
  expect(Object.values(findings ?? {}).flat()).toEqual([{ part: 'text', rule: 'outage-word', start: 4, end: 10 }]);
});

/** How often people were asked for by their ids. */
const askedForPeople = (): number =>
  Object.entries(host.meter.read().byRoute).reduce(
    (sum, [route, times]) => (route.includes('/user/bulk') ? sum + times : sum),
    0,
  );

test('a name is a name on the server too, and names are asked of Jira only where that makes a difference', async () => {
  const me = host.users.find(({ role }) => role === 'responder');
  const given = me?.displayName.split(' ')[0] ?? '';
  await save(panelOf(host), note('Redis was full at noon, and Kafka behind it.'));
  expect(askedForPeople()).toBe(0);
  const findings = await foundIn(factor(`${given} was alone on call`));
  expect(Object.values(findings ?? {}).flat()).toEqual([
    { part: 'statement', rule: 'person-as-factor', start: 0, end: given.length },
  ]);
  expect(askedForPeople()).toBe(1);
});

test('a name that Jira does not tell changes nothing about the saving', async () => {
  host.faults.add({ path: '/rest/api/3/user/bulk', status: 400 });
  const { saved } = await save(panelOf(host), factor('Quentin was alone on call'));
  expect(saved).toHaveLength(1);
  expect(good(await panelOf(host).call('openPanel', {})).additions).toHaveLength(1);
});

test('pasted words are a quotation, and a first story tells how it looks at first', async () => {
  const pasted = edit('event', comment, {
    body: { source: 'transcript', at: '2026-11-18T09:00:00.000Z', text: 'We should have failed over', zone: 'UTC' },
  });
  const made = edit('factor', comment);
  const story =
    made.about === 'factor' && made.body ? { ...made, body: { ...made.body, firstStory: 'We forgot it.' } } : made;
  expect(await foundIn(pasted, story)).toBeUndefined();
});

test('what a follow-up is to do is checked as it is kept', async () => {
  const idea = (what: string, revision: number) => edit('idea', comment, { body: { ...blankIdea(), what }, revision });
  const { saved, findings } = await save(panelOf(host), idea('We should have had an alert', 0));
  const id = saved[0]?.id ?? '';
  expect(findings).toEqual({ [id]: [{ part: 'what', rule: 'should-have', start: 3, end: 18 }] });
  expect(await foundIn({ ...idea('Alert on the depth of the queue', 1), id })).toBeUndefined();
});

test('a text of the review is checked as it is saved, block by block, by the rules of its section', async () => {
  const kept = await saveText(
    panelOf(host),
    textSave('impact/who', said('We should', 'have waited. Many customers left.')),
  );
  expect(kept.outcome).toBe('saved');
  expect(kept.findings).toEqual([{ part: 'text', rule: 'vague-quantity', start: 23, end: 37 }]);
  const calm = await saveText(panelOf(host), textSave('response/what', said('We waited. Many customers left.')));
  expect(calm).not.toHaveProperty('findings');
});
