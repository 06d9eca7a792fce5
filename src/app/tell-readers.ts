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

/** Whoever wrote in the review or has a part in it, and is a person whom Jira still knows. */
async function participants({ jira, store }: Ports, { incidentId }: Caller, { people }: Review): Promise<string[]> {
  const { additions } = await store.readPostmortem(incidentId);
  const ids = new Set([...Object.values(people), ...additions.versions.map(({ by }) => by)].filter((id) => id !== ''));
  const known = await jira.readPeople([...ids]);
  return known.filter(({ active, accountType }) => active && accountType !== 'app').map(({ accountId }) => accountId);
}

/**
 * Tells watchers and participants of a published text, through Jira's own notification, once: the right to send is
 * claimed by a conditional write, and given back only where it is certain that nothing was sent.
 * @param again a person's word, where nobody knows whether it arrived
 */
export async function tellReaders(ports: Ports, caller: Caller, review: Review, again = false): Promise<Told> {
  const { jira, store, now } = ports;
  const { incidentId, siteUrl } = caller;
  if (!review.published) return 'open';
  const key: RevisionKey = { incidentId, revision: review.published.revision, at: review.published.at };
  const telling = await store.readTelling(key);
  const told = toldOf(telling, now());
  if (told !== 'open' && !(told === 'unknown' && again)) return told;
  const [{ key: issueKey }, people] = await Promise.all([
    jira.readHead(incidentId),
    participants(ports, caller, review),
  ]);
  const revision = (telling?.revision ?? 0) + 1;
  const sending: Telling = { revision, state: 'sending', leaseUntil: leaseFrom(now()) };
  if (!(await store.saveTelling(key, sending))) return toldOf(await store.readTelling(key), now());
  const settle = async (state: Telling['state']): Promise<Told> => {
    await store.saveTelling(key, { ...sending, revision: revision + 1, state });
    return state;
  };
  for (let tries = 1; ; tries += 1) {
    try {
      await jira.notify(incidentId, noticeOf(issueKey, siteUrl, people));
      return settle('done');
    } catch (error) {
      if (isNotSent(error) && tries < MOST_TRIES) continue;
      if (isNotSent(error) || isFailure(error, 'jiraBusy', 'jiraRefused', 'incidentGone')) return settle('open');
      if (isFailure(error)) return 'unknown';
      throw error;
    }
  }
}
