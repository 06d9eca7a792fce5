import type { Person } from '#contract';

const most = 6;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** People in whose name a word begins with what is typed, or the name does; each once, in the order given. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const wanted = plain(query.trim());
  const seen = new Set<string>();
  return people
    .filter(({ accountId, name, active, accountType }) => {
      if (seen.has(accountId) || !active || accountType === 'app') return false;
      const known = plain(name);
      if (!known.startsWith(wanted) && !known.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return false;
      seen.add(accountId);
      return true;
    })
    .slice(0, most);
}
