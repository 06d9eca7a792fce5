import { randomUUID } from 'node:crypto';
import type { Reply, ReviewChange, ReviewChanged } from '#contract';
import { blankIdea } from '#core/follow-ups/idea';
import { blankFactor } from '../../static/panel/src/factors/blank-factor';
import type { Host } from '../../host/index';

/** Words of a review, by the ids of its texts. */
export type Words = Readonly<Record<string, string>>;

const words: Words = {
  'summary/what': 'EU cards were declined. Write to desk@meridian.example or see payments-db-1.',
  'impact/people': 'About a third of the card payments in the EU were declined; other ways to pay still worked.',
  'wentWell/kept': 'Support told shoppers what was known within 11 minutes.',
  'lessons/learned': 'A step that is practised is a step that gets chosen.',
};

/** Calls the app as a person. @throws where it refuses */
const callAs =
  (host: Host, as: string) =>
  async <T>(name: string, input: unknown): Promise<T> => {
    const reply = (await host.invoke(name, input, { as, issue: host.incident })) as Reply<T>;
    if (!reply.ok) throw new Error(`${name} answered "${reply.problem.code}".`);
    return reply.value;
  };

/** Stores texts of the review as that person. */
export async function writeTexts(host: Host, as: string, texts: Words): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    const doc = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    await callAs(host, as)('saveText', { id, saveId: randomUUID(), revision: 0, doc });
  }
}

const edit = (about: string, id: string, body: unknown) => ({
  id,
  about,
  eventId: null,
  issueId: null,
  body,
  revision: 0,
});
const factor = (statement: string, category: string) =>
  edit('factor', `factor:${randomUUID()}`, { ...blankFactor, statement, category, leadsTo: ['impact'] });
const idea = (body: object) => edit('idea', `idea:${randomUUID()}`, { ...blankIdea(), ...body });

/** A review with words, two contributing factors and a follow-up, as a responder would have written it. */
export async function tellReview(host: Host, as: string, texts: Words = words): Promise<void> {
  await writeTexts(host, as, texts);
  const edits = [
    factor('The standby accepted too few connections', 'design'),
    factor('Notices reached one of three teams', 'information'),
    idea({ what: 'Share one setting for connections', state: 'committed', due: '2026-12-04' }),
    idea({ what: 'Page two people', state: 'declined', declinedBecause: 'Nine pages in ten need one person.' }),
    edit('term', 'term:PSP', { means: 'Payment service provider' }),
  ];
  await callAs(host, as)('saveAdditions', { edits });
}

/** A follow-up that people committed to. */
export async function commitIdea(host: Host, as: string, body: object): Promise<void> {
  await callAs(host, as)('saveAdditions', { edits: [idea({ ...body, state: 'committed' })] });
}

/** Takes the review from where it is to published, by its owner and, where one is given, an approver. */
export async function publishReview(host: Host, owner: string, approver?: string): Promise<void> {
  let revision = 0;
  const change = async (as: string, wanted: ReviewChange): Promise<void> => {
    const input = { changeId: randomUUID(), revision, change: wanted };
    const changed = await callAs(host, as)<ReviewChanged>('changeReview', input);
    if (changed.outcome !== 'changed') throw new Error(`The review was not changed: ${JSON.stringify(changed)}.`);
    ({ revision } = changed.review);
  };
  await change(owner, { role: 'owner', accountId: owner });
  if (approver) await change(owner, { role: 'approver', accountId: approver });
  await change(owner, { to: 'inReview' });
  await change(approver ?? owner, { to: 'published' });
}
