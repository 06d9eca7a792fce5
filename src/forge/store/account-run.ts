import * as v from 'valibot';
import type { AccountStore, RunAccount } from '../../app/privacy-ports';
import { Failure } from '../../app/failure';
import { entity } from './entity';
import { wordIn } from './erasing';

/** What a run has met stands in so many records: together they take more accounts than any site has people. */
const PARTS = 64;

/** Longer than any run takes: whatever one leaves behind is gone then. */
const ttl = { value: 3, unit: 'DAYS' } as const;
const TRIES = 5;

const met = v.object({ accountId: v.string(), at: v.string(), word: v.string(), closed: v.boolean() });

const runs = entity(
  'account-run',
  v.object({ revision: v.number(), accounts: v.pipe(v.array(met), v.readonly()), updatedAt: v.string() }),
);

const keysOf = (run: string): string[] => Array.from({ length: PARTS }, (_, part) => `${run}.${part}`);
const keyOf = (run: string, word: string): string => `${run}.${Number.parseInt(word.slice(0, 2), 16) % PARTS}`;

async function change(key: string, work: (accounts: readonly RunAccount[]) => readonly RunAccount[]): Promise<void> {
  const updatedAt = new Date().toISOString();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const there = await runs.get(key);
    const accounts = work(there?.accounts ?? []);
    if (JSON.stringify(accounts) === JSON.stringify(there?.accounts)) return;
    const next = { revision: (there?.revision ?? 0) + 1, accounts, updatedAt };
    const written = there
      ? await runs.replace(key, next, there.revision, { ttl })
      : await runs.create(key, next, { ttl });
    if (written) return;
  }
  throw new Failure('storeBusy');
}

async function changeAll(
  run: string,
  some: readonly RunAccount[],
  join: (known: RunAccount | undefined, one: RunAccount) => RunAccount,
): Promise<void> {
  for (const key of new Set(some.map(({ word }) => keyOf(run, word))))
    await change(key, (accounts) => {
      const table = new Map(accounts.map((one) => [one.word, one]));
      for (const one of some) if (keyOf(run, one.word) === key) table.set(one.word, join(table.get(one.word), one));
      return [...table.values()];
    });
}

const toRun = (run: string, accountId: string, at: string, closed: boolean): RunAccount => ({
  accountId,
  at,
  word: wordIn(run, accountId),
  closed,
});

export const noteHeld: AccountStore['noteHeld'] = (run, held) =>
  changeAll(
    run,
    held.map(({ accountId, at }) => toRun(run, accountId, at, false)),
    (known, one) => (known && known.at >= one.at ? known : { ...one, closed: known?.closed ?? false }),
  );

export const noteClosed: AccountStore['noteClosed'] = (run, accountIds) =>
  changeAll(
    run,
    accountIds.map((accountId) => toRun(run, accountId, '', true)),
    (known, one) => ({ ...(known ?? one), closed: true }),
  );

export const readRun: AccountStore['readRun'] = async (run) =>
  (await runs.getMany(keysOf(run))).flatMap((part) => part?.accounts ?? []).sort((a, b) => (a.word < b.word ? -1 : 1));

export const endRun: AccountStore['endRun'] = async (run) => {
  const keys = keysOf(run);
  const found = await runs.getMany(keys);
  for (const [at, key] of keys.entries()) if (found[at]) await runs.remove(key);
};
