import { useDeferredValue, useMemo } from 'react';
import type { Addition, Bias, Factor, SectionId } from '#contract';
import { unexplainedAcronyms } from '#core/analysis/acronyms';
import { glossaryOf } from '#core/analysis/glossary-of';
import { balanceOf } from '#core/analysis/balance';
import { offeredCards, type OfferedCard } from '#core/analysis/bias-cards';
import { check } from '#core/language/check';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { analysisFormWords } from '../words/analysis-forms';
import styles from './bias-part.module.css';
import { whole } from './use-deciding';
import type { Review } from './use-review';

const words = analysisFormWords.bias;

/** Where a card is offered besides the section whose words show its sign. */
const places: Readonly<Partial<Record<Bias, readonly SectionId[]>>> = {
  confirmation: ['factors'],
  anchoring: ['factors'],
  availability: ['factors'],
  negativity: ['wentWell', 'wasHard'],
  knowledge: ['summary'],
  bandwagon: ['response'],
};

/** At most one card at a time, where its sign appears: a thought to try, easily put away. */
export function BiasPart({ review, id }: { readonly review: Review; readonly id: SectionId }) {
  const { mayEdit } = useAdditions();
  const cards = useCards(review, id);
  const [card] = cards;
  if (!card || !mayEdit) return null;
  return <BiasCardView card={card} />;
}

function BiasCardView({ card }: { readonly card: OfferedCard }) {
  const { make } = useAdditions();
  const { reader } = useSurface();
  const away = (): void =>
    make(
      [whole({ id: `biasSeen:${card.id}:${reader.accountId}`, about: 'biasSeen', body: {} })],
      words.saysAway(card.name),
    );
  return (
    <aside className={styles.card} aria-labelledby={`bias-${card.id}`} data-bias={card.id}>
      <Icon name="eye" />
      <div>
        <h3 id={`bias-${card.id}`} className={styles.heading}>
          {`${words.heading}: ${card.name.toLowerCase()}`}
        </h3>
        <p className={styles.because}>{`${card.because} ${card.says}`}</p>
        <p>{card.tries}</p>
        <Action appearance="subtle" spacing="compact" onClick={away}>
          {words.away}
        </Action>
      </div>
    </aside>
  );
}

function useCards(review: Review, id: SectionId): readonly OfferedCard[] {
  const { all, byEvent } = useAdditions();
  const { reader } = useSurface();
  const answers = useDeferredValue(review.answers);
  const { life, opening, asking } = review;
  return useMemo(() => {
    const here = [...answers].filter(([text]) => text.startsWith(`${id}/`)).map(([, text]) => text);
    const factors = all.flatMap((one): Factor[] => (one.about === 'factor' && one.body ? [one.body] : []));
    const told = id === 'factors' ? factors.flatMap((one) => [one.statement, one.secondStory]) : [];
    const found = offeredCards(
      {
        factors,
        findings: check([...here, ...told].join('\n\n')),
        balance: balanceOf(answers, all),
        unexplained: unexplainedAcronyms(answers, glossaryOf(all)),
        additions: byEvent,
        eventOf: asking.eventOf,
        span: life.span,
        people: opening.timeline.people,
      },
      seenBy(all, reader.accountId),
    );
    return found.filter((card) => places[card.id]?.includes(id) ?? true);
  }, [answers, all, byEvent, asking.eventOf, life.span, opening.timeline.people, id, reader.accountId]);
}

const seenBy = (all: readonly Addition[], accountId: string): ReadonlySet<Bias> =>
  new Set(
    all.flatMap((one) => {
      const [, bias, who] = one.id.split(':');
      return one.about === 'biasSeen' && one.body !== null && who === accountId ? [bias as Bias] : [];
    }),
  );
