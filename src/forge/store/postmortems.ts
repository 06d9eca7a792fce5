import * as v from 'valibot';
import { Failure } from '../../app/failure';
import type { KnownFollowUp, Store } from '../../app/ports';
import { entity } from './entity';

/** The root of a postmortem, by incident id: what an opening needs to know is found from here by get. */
const postmortems = entity(
  'postmortem',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    followUps: v.array(v.object({ intention: v.string(), issueId: v.string() })),
    additionPages: v.number(),
    untold: v.optional(v.boolean()),
    updatedAt: v.string(),
  }),
  [(first) => ({ ...first, additionPages: 0 })],
);
type Root = NonNullable<Awaited<ReturnType<typeof postmortems.get>>>;

/** Two people creating at one moment meet once or twice, not more often. */
const TRIES = 5;

const joined = (known: readonly KnownFollowUp[], added: readonly KnownFollowUp[]): KnownFollowUp[] => [
  ...known,
  ...added.filter(({ intention }) => !known.some((one) => one.intention === intention)),
];

const blank = (incidentId: string, updatedAt: string): Root => ({
  revision: 0,
  incidentId,
  followUps: [],
  additionPages: 0,
  updatedAt,
});

/** Changes the root, whoever else does at the same time; `change` answers null where there is nothing to change. */
async function changeRoot(incidentId: string, change: (root: Root) => Root | null): Promise<void> {
  const updatedAt = new Date().toISOString();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const root = await postmortems.get(incidentId);
    const changed = change(root ?? blank(incidentId, updatedAt));
    if (!changed) return;
    const next = { ...changed, revision: changed.revision + 1, updatedAt };
    const written = root
      ? await postmortems.replace(incidentId, next, root.revision)
      : await postmortems.create(incidentId, next);
    if (written) return;
  }
  throw new Failure('storeBusy');
}

/** What the root knows; of a postmortem without one, nothing yet. */
export const readRoot = async (incidentId: string): Promise<Pick<Root, 'followUps' | 'additionPages' | 'untold'>> =>
  (await postmortems.get(incidentId)) ?? { followUps: [], additionPages: 0 };

export const readFollowUps: Store['readFollowUps'] = async (incidentId) => (await readRoot(incidentId)).followUps;

/** Rows in one page of a query: Forge's most. */
const MOST_ROWS = 100;

/** Pages of one call; that many changed at one instant there never are. */
const MOST_PAGES = 20;

/** At least `limit` where there are so many, and on until a later instant than `from`: where the next call begins. */
export const listPostmortems: Store['listPostmortems'] = async (from, limit) => {
  const found: Root[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await postmortems.list('by-updated', from, MOST_ROWS, cursor);
    found.push(...page.rows.map(({ record }) => record));
    cursor = page.cursor;
    if (!cursor || (found.length >= limit && found.at(-1)?.updatedAt !== from)) break;
  }
  return found;
};

export const readAllFollowUps: Store['readAllFollowUps'] = async (incidentIds) => {
  const roots = await postmortems.getMany(incidentIds);
  return new Map(roots.flatMap((root) => (root ? [[root.incidentId, root.followUps] as const] : [])));
};

export const addFollowUps: Store['addFollowUps'] = (incidentId, followUps) =>
  changeRoot(incidentId, (root) => {
    const next = joined(root.followUps, followUps);
    return next.length === root.followUps.length ? null : { ...root, followUps: next };
  });

/** So many pages hold this incident's additions, or more. */
export const rememberPages = (incidentId: string, pages: number): Promise<void> =>
  changeRoot(incidentId, (root) => (root.additionPages >= pages ? null : { ...root, additionPages: pages }));

export const noteUntold: Store['noteUntold'] = (incidentId, untold) =>
  changeRoot(incidentId, (root) => ((root.untold ?? false) === untold ? null : { ...root, untold }));
