import type { Person } from '#contract';
import type { PersonRecord } from './records';

const avatarOf = (record: PersonRecord): string | undefined =>
  record.avatarUrls?.['24x24'] ?? record.avatarUrls?.['48x48'] ?? Object.values(record.avatarUrls ?? {})[0];

const accountTypes = ['atlassian', 'customer', 'app'] as const;
const isAccountType = (value: unknown): value is (typeof accountTypes)[number] =>
  accountTypes.some((type) => type === value);

/** A person as Jira shows them to this reader; null where Jira names nobody. */
export function toPerson(record: PersonRecord | null | undefined): Person | null {
  if (!record?.accountId) return null;
  const avatarUrl = avatarOf(record);
  return {
    accountId: record.accountId,
    name: record.displayName || 'Unnamed person',
    ...(avatarUrl && { avatarUrl }),
    active: record.active !== false,
    ...(isAccountType(record.accountType) && { accountType: record.accountType }),
  };
}

type Authored = { readonly author?: PersonRecord | null };

/** Everybody who wrote something, once, by account id; of two tellings the later in the lists counts. */
export function peopleTable(lists: readonly (readonly Authored[])[]): Record<string, Person> {
  const last = new Map<string, PersonRecord>();
  for (const list of lists) {
    for (const { author } of list) if (author?.accountId) last.set(author.accountId, author);
  }
  const people = [...last.values()].flatMap((record) => toPerson(record) ?? []);
  return Object.fromEntries(people.map((person) => [person.accountId, person]));
}
