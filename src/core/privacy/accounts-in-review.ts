import type { Review, Settings } from '#contract';
import { namedIn } from '../settings/faults-of';

/** Account ids in a review's life. */
export const accountsInReview = ({
  people,
  published,
  trace,
}: Pick<Review, 'people' | 'published' | 'trace'>): string[] =>
  [
    ...Object.values(people),
    published?.by,
    ...trace.flatMap((entry) => {
      if (entry.what === 'begun') return [entry.by, entry.ownerId];
      return entry.what === 'named' ? [entry.by, entry.from, entry.to] : [entry.by];
    }),
  ].flatMap((id) => id ?? []);

/** Account ids in what a project's administrators set. */
export const accountsInSettings = (settings: Settings | null): string[] =>
  settings ? namedIn(settings).map(({ id }) => id) : [];

/** Settings that name none of these accounts: nobody is proposed who is not there any more. */
export function settingsWithout(settings: Settings, gone: ReadonlySet<string>): Settings {
  if (!accountsInSettings(settings).some((id) => gone.has(id))) return settings;
  const { approval, people } = settings;
  const who = Object.fromEntries(Object.entries(approval.who).filter(([, id]) => !gone.has(id)));
  const kept = Object.fromEntries(
    Object.entries(people).map(([role, ids]) => [role, ids.filter((id) => !gone.has(id))]),
  );
  return { ...settings, approval: { ...approval, who }, people: kept };
}
