import { levels } from '#contract';
import { isOverruled } from '#core/follow-ups/commitment';
import { OneOf } from '../analysis/one-of';
import { CheckedField } from '../checking/checked-field';
import { ideaWords as words } from '../words/ideas';
import styles from './idea-form.module.css';
import type { Policy } from './policy-of';
import { PrioritySelect } from './priority-select';
import type { IdeaTyping } from './use-idea-typing';

type PriorityPartProps = {
  readonly typing: IdeaTyping;
  readonly policy: Policy;
  /** Jira's own words where it did not take the priority. */
  readonly fault: string | null;
};

const options = levels.map((value) => ({ value, name: words.levels[value] }));

/** Impact × urgency = priority, explained; another one asks for a reason. */
export function PriorityPart({ typing, policy, fault }: PriorityPartProps) {
  const { id, idea, type, choose } = typing;
  const { proposed } = policy;
  const overruled = isOverruled(idea, proposed?.id ?? null);
  return (
    <>
      <div className={styles.sum}>
        <OneOf
          wide
          label={words.impact}
          options={options}
          chosen={idea.impact}
          onChoose={(impact) => choose({ impact })}
        />
        <span className={styles.sign} aria-hidden="true">
          ×
        </span>
        <OneOf
          wide
          label={words.urgency}
          options={options}
          chosen={idea.urgency}
          onChoose={(urgency) => choose({ urgency })}
        />
        <span className={styles.sign} aria-hidden="true">
          =
        </span>
        <PrioritySelect
          inputId={`${id}:priority`}
          policy={policy}
          fault={fault}
          hint={overruled ? '' : because(typing, policy)}
          onChoose={(priorityId) => choose({ priorityId })}
        />
      </div>
      {overruled && (
        <CheckedField
          place="follow-up"
          of={`${id}:priorityBecause`}
          label={words.priorityBecause}
          hint={words.priorityOverruled(proposed?.name ?? '')}
          value={idea.priorityBecause ?? ''}
          onType={(priorityBecause) => type({ priorityBecause })}
        />
      )}
    </>
  );
}

function because({ idea: { impact, urgency } }: IdeaTyping, { proposed }: Policy): string {
  if (!impact || !urgency) return words.priorityOpen;
  return proposed ? words.priorityProposed(impact, urgency) : '';
}
