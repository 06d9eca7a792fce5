import * as v from 'valibot';
import { replaceAccounts } from '#core/privacy/replace-accounts';
import { accountsIn } from '#core/texts/accounts-in';
import { Failure } from '../../app/failure';
import type { Holder } from '../../app/privacy-ports';
import { rewrite } from './entity';
import { erasingIn } from './erasing';
import { fixedShape, parts } from './revisions';

type Part = NonNullable<Awaited<ReturnType<typeof parts.get>>>;

/** All parts of a published text, by its first; null where it was never written to its end. */
async function partsOf(key: string, first: Part): Promise<Part[] | null> {
  const keys = Array.from({ length: first.of - 1 }, (_, at) => `${key}${at + 1}`);
  const found = [first, ...(await parts.getMany(keys))];
  return found.every((part) => part !== null) ? found : null;
}

const textOf = (all: readonly Part[]): string => all.map(({ json }) => json).join('');

async function held(key: string, first: Part) {
  const all = await partsOf(key, first);
  const { texts } = all ? v.parse(fixedShape, JSON.parse(textOf(all))) : { texts: [] };
  return texts.flatMap(({ doc }) =>
    accountsIn({ by: '', doc, beside: [] }).map((accountId) => ({ accountId, at: first.updatedAt })),
  );
}

/** An id and what stands for it are of one length: each part stays as long as it is. */
async function erase(key: string, first: Part, accountIds: ReadonlySet<string>): Promise<void> {
  const all = await partsOf(key, first);
  if (!all) return;
  const text = textOf(all);
  const erased = JSON.stringify(replaceAccounts(JSON.parse(text), erasingIn(first.incidentId, accountIds)));
  if (erased.length !== text.length) throw new Failure('unexpected');
  let from = 0;
  for (const [at, { json }] of all.entries()) {
    const piece = erased.slice(from, (from += json.length));
    await rewrite(parts, `${key}${at}`, (part) => (part.json === piece ? null : { ...part, json: piece }));
  }
}

/** A published text, met at the first of its parts. */
export function revisionHolders(firstKey: string, part: Part): Holder[] {
  if (!firstKey.endsWith('.0')) return [];
  const key = firstKey.slice(0, -1);
  return [
    {
      at: part.updatedAt,
      held: () => held(key, part),
      erase: (accountIds) => erase(key, part, accountIds),
    },
  ];
}
