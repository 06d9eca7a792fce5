import { accountsIn } from '#core/texts/accounts-in';
import { eraseChain } from '#core/privacy/erase-chain';
import { bounded } from '../../app/bounded';
import { Failure } from '../../app/failure';
import type { HeldAccount, Holder } from '../../app/privacy-ports';
import { erasingIn } from './erasing';
import type { indexes } from './text-index';
import { linkKey, linkRecord, links, readChains } from './texts';

/** Others write at the same moment once or twice, not more often. */
const TRIES = 6;
const WIDTH = 4;

type Index = NonNullable<Awaited<ReturnType<typeof indexes.get>>>;
type Text = Index['texts'][number];

async function chainOf(incidentId: string, { id, anchor }: Text) {
  const [chain] = await readChains(incidentId, [{ id, anchor: 0, upTo: anchor }]);
  return chain ?? { id, anchor: 0, links: [], versions: [] };
}

async function held(incidentId: string, text: Text): Promise<HeldAccount[]> {
  const { versions } = await chainOf(incidentId, text);
  return versions.flatMap((version) => accountsIn(version).map((accountId) => ({ accountId, at: version.at })));
}

async function erase(incidentId: string, text: Text, accountIds: ReadonlySet<string>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const chain = await chainOf(incidentId, text);
    const changed = eraseChain(chain, erasingIn(incidentId, accountIds));
    // A link never counts its writes; what may come to it meanwhile is the whole of its text, which must not be lost.
    const written = await bounded(changed, WIDTH, (link) => {
      const without = link.state === undefined ? 'state' : undefined;
      const key = linkKey(incidentId, text.id, link.revision);
      return links.replace(key, linkRecord(link), link.revision, undefined, without);
    });
    if (!written.includes(false)) return;
  }
  throw new Failure('storeBusy');
}

/** Each text of a review, with all that ever stood in it. */
export const textHolders = ({ incidentId, texts, updatedAt }: Index): Holder[] =>
  texts.map((text) => ({
    at: updatedAt,
    held: () => held(incidentId, text),
    erase: (accountIds) => erase(incidentId, text, accountIds),
  }));
