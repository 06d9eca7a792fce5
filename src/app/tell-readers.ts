import type { Review, Told } from '#contract';
import { leaseFrom } from './claim';
import { isFailure } from './failure';
import { isNotSent } from './not-sent';
import type { Caller, Ports } from './ports';
import type { RevisionKey, Telling } from './revision-ports';

/** How far telling is; whoever had begun it and cannot be at it any more leaves it unknown. */
export const toldOf = (telling: Telling | null, now: number): Told =>
  telling === null
    ? 'open'
    : telling.state === 'sending' && Date.parse(telling.leaseUntil) <= now
      ? 'unknown'
      : telling.state;

/** Jira is asked again at once so often, where it certainly did nothing. */
const MOST_TRIES = 3;

const noticeOf = (key: string, url: string | null, people: readonly string[]) => {
  const address = url ? `${url}/browse/${key}?pm-document=engineers` : '';
  const lead = `The postmortem of ${key} is published.`;
  return {
    subject: `Postmortem of ${key}`,
    text: address ? `${lead}\n${address}` : lead,
    html: address ? `<p>${lead}</p><p><a href="${address}">Read it</a></p>` : `<p>${lead}</p>`,
    people,
  };
};

/** Whoever wrote in the review or has a part in it. */
async function participants({ store }: Ports, { incidentId }: Caller, { people }: Review): Promise<string[]> {
  const { additions } = await store.readPostmortem(incidentId);
  const ids = new Set([...Object.values(people), ...additions.versions.map(({ by }) => by)]);
  return [...ids].filter((id) => id !== '');
}

/** Those who are people whom Jira still knows. */
async function knownOf({ jira }: Ports, ids: readonly string[]): Promise<string[]> {
  const known = await jira.readPeople(ids);
  return known.filter(({ active, accountType }) => active && accountType !== 'app').map(({ accountId }) => accountId);
}

/**
 * Sends it; where Jira refuses it, which it does whole, once more to those alone whom it still knows: asking first who
 * they are would cost a request each time, for what is rare.
 */
async function send(ports: Ports, { incidentId, siteUrl }: Caller, key: string, people: readonly string[]) {
  const to = (some: readonly string[]) => ports.jira.notify(incidentId, noticeOf(key, siteUrl, some));
  try {
    await to(people);
  } catch (refused) {
    if (!isFailure(refused, 'jiraRefused')) throw refused;
    // Whatever becomes of this question, nothing was sent.
    const known = await knownOf(ports, people).catch(() => people);
    if (known.length === people.length) throw refused;
    await to(known);
  }
}

/** What became of it, as far as anybody can know. */
async function sendOnce(work: () => Promise<void>): Promise<Told> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return 'done';
    } catch (error) {
      if (isNotSent(error) && tries < MOST_TRIES) continue;
      if (isNotSent(error) || isFailure(error, 'jiraBusy', 'jiraRefused', 'incidentGone')) return 'open';
      if (isFailure(error)) return 'unknown';
      throw error;
    }
  }
}

/** Where it cannot be noted what became of it, nobody will know. */
async function note({ store }: Ports, key: RevisionKey, telling: Telling): Promise<Told> {
  try {
    await store.saveTelling(key, telling);
    return telling.state;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return 'unknown';
  }
}

type ToTell = {
  readonly review: Review;
  /** The incident's, where it has been read already. */
  readonly issueKey?: string;
  /** A person's word, where nobody knows whether it arrived. */
  readonly again?: boolean | undefined;
};

/**
 * Tells watchers and participants of a published text (S3-19), through Jira's own notification, once: the right to send is
 * claimed by a conditional write, and given back only where it is certain that nothing was sent.
 */
export async function tellReaders(ports: Ports, caller: Caller, { review, issueKey, again }: ToTell): Promise<Told> {
  const { jira, store, now } = ports;
  const { incidentId } = caller;
  if (!review.published) return 'open';
  const key: RevisionKey = { incidentId, revision: review.published.revision, at: review.published.at };
  const telling = await store.readTelling(key);
  const told = toldOf(telling, now());
  if (told !== 'open' && !(told === 'unknown' && again)) return told;
  const [named, people] = await Promise.all([
    issueKey ?? jira.readHead(incidentId).then((head) => head.key),
    participants(ports, caller, review),
  ]);
  const revision = (telling?.revision ?? 0) + 1;
  const sending: Telling = { revision, state: 'sending', leaseUntil: leaseFrom(now()) };
  if (!(await store.saveTelling(key, sending))) return toldOf(await store.readTelling(key), now());
  const became = await sendOnce(() => send(ports, caller, named, people));
  return became === 'done' || became === 'open'
    ? note(ports, key, { ...sending, revision: revision + 1, state: became })
    : became;
}
