import * as v from 'valibot';
import { type ChainLink, nextLink, readChain, settledLink } from '#core/texts/chain';
import { textBytes, TEXT_LIMIT_BYTES } from '#core/texts/text-state';
import { bounded } from '../../app/bounded';
import { Failure } from '../../app/failure';
import type { TextStart, TextStore } from '../../app/text-store';
import { entity } from './entity';
import { rememberAnchors } from './text-index';

/** Writing down where a whole stands costs about so many bytes. */
const AROUND = 400;

/** Links that are asked for beyond what is known to be there; each further time twice as many. */
const FIRST_LOOK = 2;

/** Fewer links than this are as quickly read as a whole. */
const WORTH_SETTLING = 3;

/** What one opening settles, and how many at a time: the next one goes on. */
const MOST_SETTLED = 60;
const WIDTH = 6;

/**
 * What each save changed, by `<incident id>:<section>.<question>_<event id>.<revision>`: created once, and never changed
 * but for gaining the whole of its text. That a key can be created only once is what keeps two writers apart.
 */
export const links = entity(
  'review-text',
  v.object({
    revision: v.number(),
    by: v.optional(v.string()),
    at: v.string(),
    saveId: v.string(),
    change: v.array(v.tuple([v.number(), v.number(), v.string()])),
    state: v.optional(v.string()),
    anchor: v.number(),
  }),
);

/** Ids of texts have a stroke and a tilde, which keys may not; stops and underscores are in no id. */
export const linkKey = (incidentId: string, id: string, revision: number): string =>
  `${incidentId}:${id.replace('/', '.').replace('~', '_')}.${revision}`;

/** The record without what is not there. */
export const linkRecord = ({ by, state, change, ...link }: ChainLink) => ({
  ...link,
  change: change.map(([at, gone, come]): [number, number, string] => [at, gone, come]),
  ...(by !== undefined && { by }),
  ...(state !== undefined && { state }),
});

export const findNewer: TextStore['findNewer'] = async (incidentId, known) => {
  const ids = [...known.keys()];
  const next = await links.getMany(ids.map((id) => linkKey(incidentId, id, (known.get(id) ?? 0) + 1)));
  return ids.filter((_, at) => next[at] !== null);
};

type Reading = { readonly start: TextStart; readonly found: ChainLink[]; readonly next: number; readonly more: number };

const begin = (start: TextStart): Reading => {
  const first = Math.max(1, start.anchor);
  return { start, found: [], next: first, more: Math.max(0, (start.upTo ?? first) - first) + FIRST_LOOK };
};

/** One look at each text that goes on; a text ends before the first link that is not there. */
async function look(incidentId: string, readings: readonly Reading[]): Promise<Reading[]> {
  const keys = readings.map(({ start, next, more }) =>
    Array.from({ length: more }, (_, at) => linkKey(incidentId, start.id, next + at)),
  );
  const rows = await links.getMany(keys.flat());
  let from = 0;
  return readings.map((reading) => {
    const asked = rows.slice(from, (from += reading.more));
    const end = asked.indexOf(null);
    const found = [...reading.found, ...asked.slice(0, end < 0 ? undefined : end).flatMap((row) => row ?? [])];
    return { ...reading, found, next: reading.next + reading.more, more: end < 0 ? reading.more * 2 : 0 };
  });
}

export const readChains: TextStore['readChains'] = async (incidentId, starts) => {
  let readings = starts.map(begin);
  while (readings.some(({ more }) => more > 0)) {
    const going = readings.filter(({ more }) => more > 0);
    const seen = new Map((await look(incidentId, going)).map((reading) => [reading.start.id, reading]));
    readings = readings.map((reading) => seen.get(reading.start.id) ?? reading);
  }
  return readings.map(({ start, found }) => readChain(start.id, start.anchor, found));
};

export const anchorBefore: TextStore['anchorBefore'] = async (incidentId, id, anchor) =>
  (await links.get(linkKey(incidentId, id, anchor)))?.anchor ?? 0;

export const appendVersion: TextStore['appendVersion'] = async (incidentId, chain, next) => {
  if (textBytes(next) > TEXT_LIMIT_BYTES) throw new Failure('storeFull');
  const link = nextLink(chain, next, AROUND);
  if (!(await links.create(linkKey(incidentId, chain.id, next.revision), linkRecord(link)))) return false;
  if (link.state !== undefined) await rememberAnchors(incidentId, new Map([[chain.id, next.revision]]));
  return true;
};

export const settleChains: TextStore['settleChains'] = async (incidentId, chains) => {
  const worth = chains.flatMap((chain) => {
    const link = settledLink(chain, WORTH_SETTLING);
    return link ? [{ id: chain.id, link }] : [];
  });
  const settled = await bounded(worth.slice(0, MOST_SETTLED), WIDTH, async ({ id, link }) => {
    const { revision } = link;
    const written = await links.replace(linkKey(incidentId, id, revision), linkRecord(link), revision);
    return written ? [[id, revision] as const] : [];
  });
  if (settled.length > 0) await rememberAnchors(incidentId, new Map(settled.flat()));
};
