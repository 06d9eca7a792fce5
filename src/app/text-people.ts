import type { Presence, ReviewText, TextPeople, TextVersion } from '#contract';
import { accountsIn } from '#core/texts/accounts-in';
import type { Jira } from './ports';

type Named = {
  readonly texts?: readonly ReviewText[];
  readonly versions?: readonly TextVersion[];
  readonly present?: readonly Presence[];
};

/** Everybody whom these name, as Jira shows them to this reader. */
export async function textPeople(jira: Jira, { texts = [], versions = [], present = [] }: Named): Promise<TextPeople> {
  const ids = new Set([
    ...texts.flatMap(accountsIn),
    ...versions.flatMap((version) => accountsIn({ ...version, beside: [] })),
    ...present.map(({ accountId }) => accountId),
  ]);
  ids.delete('');
  if (ids.size === 0) return {};
  const people = await jira.readPeople([...ids]);
  return Object.fromEntries(people.map((person) => [person.accountId, person]));
}
