import type { SetOptions } from '@forge/kvs';
import * as v from 'valibot';
import { accountsInAddition } from '#core/privacy/accounts-in-addition';
import { accountsInReview, accountsInSettings, settingsWithout } from '#core/privacy/accounts-in-review';
import { replaceAccounts } from '#core/privacy/replace-accounts';
import { NO_INSTANT } from '#core/timeline/instant';
import { LEASE_MS } from '../../app/claim';
import type { AccountStore, Holder, Place } from '../../app/privacy-ports';
import { pages } from './additions';
import { claims } from './claims';
import { type entity, type Part, type Revised, rewrite } from './entity';
import { erasingIn } from './erasing';
import { interviewNotes } from './interviews';
import { lessons } from './lessons';
import { presences } from './presence';
import { projectSettings } from './project-settings';
import { revisionHolders } from './revision-holders';
import { parts } from './revisions';
import { reviews } from './reviews';
import { settingsShape } from './settings-shape';
import { textHolders } from './text-holders';
import { indexes } from './text-index';

/** Rows in one page of a query: Forge's most. */
const PAGE = 100;

type Kind = (from: string, cursor?: string) => Promise<{ holders: Holder[]; cursor: string | undefined }>;
type Entity<T extends Revised> = ReturnType<typeof entity<T>>;

const kind =
  <T extends Revised>(
    records: Pick<Entity<T>, 'list'>,
    index: string | Part,
    toHolders: (record: T, key: string) => Holder[],
  ): Kind =>
  async (from, cursor) => {
    const page = await records.list(index, from, PAGE, cursor);
    return { holders: page.rows.flatMap(({ key, record }) => toHolders(record, key)), cursor: page.cursor };
  };

type Named<T> = {
  readonly scope: (record: T) => string;
  readonly at: (record: T) => string;
  readonly held: (record: T) => readonly { readonly accountId: string; readonly at: string }[];
  readonly change?: (record: T, gone: ReadonlySet<string>) => T;
  readonly options?: SetOptions;
};

/** Records that hold account ids as they are. */
const plain = <T extends Revised>(
  records: Entity<T>,
  index: string | Part,
  { scope, at, held, change = (record) => record, options }: Named<T>,
  more: (record: T) => Pick<Holder, 'reviewOf'> = () => ({}),
): Kind =>
  kind(records, index, (record, key) => [
    {
      ...more(record),
      at: at(record),
      held: async () => held(record),
      erase: (gone) =>
        rewrite(
          records,
          key,
          (there) => {
            const next = replaceAccounts(change(there, gone), erasingIn(scope(there), gone));
            return next === there ? null : next;
          },
          options,
        ),
    },
  ]);

const ofIncident = {
  scope: ({ incidentId }: { readonly incidentId: string }) => incidentId,
  at: ({ updatedAt }: { readonly updatedAt: string }) => updatedAt,
};

const since = (leaseUntil: string): string => new Date(Date.parse(leaseUntil) - LEASE_MS).toISOString();

const kinds: readonly Kind[] = [
  plain(pages, 'by-updated', {
    ...ofIncident,
    held: ({ entries }) =>
      entries.flatMap((entry) => accountsInAddition(entry).map((accountId) => ({ accountId, at: entry.at }))),
  }),
  kind(indexes, 'by-updated', textHolders),
  plain(presences, 'by-updated', {
    ...ofIncident,
    held: ({ present }) => present,
    // It was to last no longer anyway.
    options: { ttl: { value: 2, unit: 'MINUTES' } },
  }),
  plain(
    reviews,
    'by-updated',
    {
      ...ofIncident,
      held: (review) => accountsInReview(review).map((accountId) => ({ accountId, at: review.updatedAt })),
    },
    ({ incidentId }) => ({ reviewOf: incidentId }),
  ),
  plain(projectSettings, 'by-updated', {
    scope: ({ projectId }) => projectId,
    at: ({ updatedAt }) => updatedAt,
    held: ({ settings, by, updatedAt }) =>
      [by, ...accountsInSettings(settings)].map((accountId) => ({ accountId, at: updatedAt })),
    change: (record, gone) => {
      const kept = record.settings && settingsWithout(record.settings, gone);
      return kept === record.settings ? record : { ...record, settings: v.parse(v.nullable(settingsShape), kept) };
    },
  }),
  ...['claimed', 'posting', 'created'].map((state) =>
    plain(
      claims,
      { name: 'by-state', partition: [state] },
      {
        scope: ({ incidentId }) => incidentId,
        at: ({ leaseUntil }) => leaseUntil,
        held: ({ claimedBy, leaseUntil }) => [{ accountId: claimedBy, at: since(leaseUntil) }],
      },
    ),
  ),
  plain(lessons, 'by-updated', { ...ofIncident, held: () => [] }),
  kind(parts, 'by-updated', (part, key) => revisionHolders(key, part)),
  plain(interviewNotes, 'by-updated', {
    ...ofIncident,
    held: ({ by, notes, updatedAt }) =>
      [by, ...notes.map(({ about }) => about)].map((accountId) => ({ accountId, at: updatedAt })),
    // They were the author's alone: nobody is left to read them.
    change: (record, gone) => (gone.has(record.by) ? { ...record, notes: [] } : record),
  }),
];

/** Counts those of one moment, so that a step can end between them. */
const moved = (place: Place, { at }: Holder): Place =>
  at === place.from ? { ...place, skip: place.skip + 1 } : { ...place, from: at, skip: 1 };

export const walkHolders: AccountStore['walkHolders'] = async (place, visit, mayGoOn) => {
  for (const [at, list] of kinds.entries()) {
    if (at < place.kind) continue;
    const begin = at === place.kind ? place : { kind: at, from: NO_INSTANT, skip: 0 };
    let here = { ...begin, skip: 0 };
    let cursor: string | undefined;
    do {
      const page = await list(begin.from, cursor);
      for (const holder of page.holders) {
        here = moved(here, holder);
        if (here.from === begin.from && here.skip <= begin.skip) continue;
        await visit(holder);
        if (!mayGoOn()) return here;
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return null;
};
