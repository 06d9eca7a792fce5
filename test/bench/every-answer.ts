import { promptsFor, sectionsFor } from '#core/analysis/guide';
import type { Words } from '../browser/told-review';

/** An answer to every question of a deep review, each with words that the check asks about. */
export function everyAnswer(): Words {
  const manner = { depth: 'deep', form: 'incident' } as const;
  const ids = sectionsFor(manner).flatMap((section) =>
    promptsFor(section, manner).asked.map(({ id }) => `${section}/${id}`),
  );
  return Object.fromEntries(ids.map((id) => [id, 'The root cause was the pool.']));
}
