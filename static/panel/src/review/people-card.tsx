import { reviewRoles, type ReviewRole } from '#contract';
import { inTurn } from '#core/review/in-turn';
import { participants } from '#core/review/suggest-owner';
import { reviewWords as words } from '../words/review';
import { RoleRow } from './role-row';
import styles from './review.module.css';
import type { Standing } from './use-standing';

/** Everybody with a part in the review. */
export function PeopleCard({ standing, timeline }: PeopleCardProps) {
  const { review } = standing;
  if (!review) return null;
  const people: Readonly<Partial<Record<ReviewRole, string>>> = review.people;
  const had = participants({ events: standing.events, timeline });
  return (
    <section className={styles.card} aria-labelledby="review-people">
      <h3 id="review-people">{words.people.heading}</h3>
      <ul className={styles.roles}>
        {reviewRoles.map((role) => (
          <RoleRow
            key={role}
            role={role}
            accountId={people[role] ?? null}
            offered={
              role === 'investigator'
                ? inTurn(offeredFor(role, standing), timeline.tickets[0]?.key ?? '', (id) => had.has(id))
                : offeredFor(role, standing)
            }
          />
        ))}
      </ul>
    </section>
  );
}

type PeopleCardProps = {
  readonly standing: Standing;
  readonly timeline: Parameters<typeof participants>[0]['timeline'];
};

/** Whom the project's settings name for it. */
function offeredFor(role: ReviewRole, { settings, severity }: Standing): readonly string[] {
  if (role === 'owner') return [];
  if (role !== 'approver') return settings.people[role] ?? [];
  const who = severity === null ? undefined : settings.approval.who[severity];
  return who === undefined ? [] : [who];
}
