import type { Idea } from '#contract';
import type { StandingIdea } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { Authorship } from '../curation/authorship';
import { useSurface } from '../surface';
import { ideaWords as words } from '../words/ideas';
import { qualityWords } from '../words/quality';
import { stageNames } from '../words/sorts';
import styles from './idea-facts.module.css';
import form from './idea-form.module.css';
import { dayWords } from './policy-of';
import type { Ideas } from './use-ideas';

/** All that was said of an idea, to be read. */
export function IdeaFacts({ ideas, one: { id, idea } }: { readonly ideas: Ideas; readonly one: StandingIdea }) {
  const { clock } = useSurface();
  const { nameOf } = useAdditions();
  const addition = ideas.additionOf(id);
  const facts: readonly (readonly [string, string])[] = [
    [qualityWords.doneWhen, idea.doneWhen],
    ...choicesOf(idea),
    [words.owner, idea.ownerId === null ? '' : nameOf(idea.ownerId)],
    [words.due, idea.due ? dayWords(idea.due, clock) : ''],
    [words.component, idea.component],
    [words.tradeOff, idea.tradeOff],
    [words.factors, ideas.factors.flatMap((one) => (idea.factors.includes(one.id) ? [one.statement] : [])).join('\n')],
    ...reasonsOf(idea),
  ];
  return (
    <div className={styles.facts}>
      {idea.what.trim() !== '' && <p className={styles.what}>{idea.what}</p>}
      <dl>
        {facts
          .filter(([, said]) => said.trim() !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {addition && (
        <div className={form.small}>
          <Authorship addition={addition} />
        </div>
      )}
    </div>
  );
}

const choicesOf = (idea: Idea): readonly (readonly [string, string])[] => [
  [words.impact, idea.impact ? words.levels[idea.impact] : ''],
  [words.urgency, idea.urgency ? words.levels[idea.urgency] : ''],
  [words.kind, idea.kind ? words.kinds[idea.kind] : ''],
  [words.aim, idea.aim ? words.aims[idea.aim] : ''],
  [words.stage, idea.stage ? stageNames[idea.stage] : ''],
  [words.size, idea.size ? words.sizes[idea.size] : ''],
];

const reasonsOf = (idea: Idea): readonly (readonly [string, string])[] => [
  [words.because.declined, idea.declinedBecause ?? ''],
  [words.because.early, idea.earlyBecause ?? ''],
  [words.because.accepted, idea.acceptedBecause ?? ''],
  [words.because.priority, idea.priorityBecause ?? ''],
];
