import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { IMPACT, type FactorNode } from '#core/factors/factor-graph';
import { standingIdeas } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { Authorship } from '../curation/authorship';
import { ClashNote } from '../curation/clash-note';
import { CatchButton } from '../ideas/catch-button';
import { Icon } from '../parts/icon';
import { catchingWords } from '../words/catching';
import { factorWords as words } from '../words/factors';
import { Confidence } from './confidence';
import { EvidenceOf } from './evidence-of';
import styles from './factor-card.module.css';
import { FactorForm } from './factor-form';
import type { Factors } from './use-factors';

type FactorCardProps = {
  readonly factors: Factors;
  readonly id: string;
  readonly onJump: (at: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
};

/** All of one factor: both stories, the evidence for and against it, what it led to, and who wrote it. */
export function FactorCard({ factors, id, onJump, onOpen, onClose }: FactorCardProps) {
  const { clashes } = useAdditions();
  const [editing, setEditing] = useState(false);
  const heading = useArriving(editing);
  const node = factors.graph.nodes.find((one) => one.id === id);
  const addition = factors.additionOf(id);
  const clash = clashes.find(({ mine }) => mine.id === id);
  if (!node || !addition) return null;
  const { factor } = node;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  if (editing) return <FactorForm factors={factors} id={id} onDone={() => setEditing(false)} />;
  return (
    <section className={styles.card} aria-label={words.card(factor.statement)} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.statement}>
          {factor.statement}
        </h3>
        <Confidence is={node.confidence} />
        <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <Links {...{ factors, node, onOpen }} />
      {factor.namedBecause && <p className={styles.links}>{words.namedBecause(factor.namedBecause)}</p>}
      <div className={styles.two}>
        <Story title={words.firstStory} text={factor.firstStory} none={words.firstStoryNone} />
        <Story title={words.secondStory} text={factor.secondStory} none={words.secondStoryNone} />
        <EvidenceOf {...{ factors, id, onJump }} list="supports" />
        <EvidenceOf {...{ factors, id, onJump }} list="speaksAgainst" />
      </div>
      <AddressedBy id={id} />
      {clash && <ClashNote clash={clash} />}
      <div className={styles.foot}>
        <Authorship addition={addition} />
        {factors.mayEdit && (
          <span className={styles.doings}>
            <CatchButton
              caught={{ origin: { from: 'factor', factorId: id }, factors: [id] }}
              from={catchingWords.forFactor(factor.statement)}
            />
            <button type="button" onClick={() => setEditing(true)}>
              {words.edit}
            </button>
            <button
              type="button"
              onClick={() => {
                factors.remove(id);
                onClose();
              }}
            >
              {words.remove}
            </button>
          </span>
        )}
      </div>
    </section>
  );
}

/** Which follow-ups are for this factor, ideas among them. */
function AddressedBy({ id }: { readonly id: string }) {
  const { all } = useAdditions();
  const ideas = standingIdeas(all).filter(({ idea }) => idea.state !== 'declined' && idea.factors.includes(id));
  return (
    <div className={styles.story}>
      <h4 className={styles.label}>{words.addressedBy}</h4>
      {ideas.length === 0 && <p className={styles.none}>{words.addressedByNone}</p>}
      <ul className={styles.addressed}>
        {ideas.map(({ id: one, idea }) => (
          <li key={one}>
            {idea.what.trim() || words.unsaid}
            {idea.state === 'idea' && <span> ({words.anIdea})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

type LinksProps = Pick<FactorCardProps, 'factors' | 'onOpen'> & { readonly node: FactorNode };

/** What it did, where it lies, and what it led to; the latter to be opened. */
function Links({ factors, node: { id, factor }, onOpen }: LinksProps) {
  const targets = factors.graph.links.filter(({ from }) => from === id).map(({ to }) => to);
  return (
    <p className={styles.links}>
      {words.kindOf(factor)} · {targets.length === 0 ? words.ledTo([]) : words.led}
      {targets.map((to) => (
        <span key={to}>
          {to === IMPACT ? (
            <span className={styles.link}>{words.impactInLine}</span>
          ) : (
            <button type="button" className={styles.link} onClick={() => onOpen(to)}>
              {factors.nameOf(to)}
            </button>
          )}
        </span>
      ))}
    </p>
  );
}

function Story({ title, text, none }: { readonly title: string; readonly text: string; readonly none: string }) {
  return (
    <div className={styles.story}>
      <h4 className={styles.label}>{title}</h4>
      <p className={text.trim() === '' ? styles.none : styles.text}>{text.trim() === '' ? none : text}</p>
    </div>
  );
}

/** The focus goes to what was opened, and to it again after an edit. */
function useArriving(editing: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!editing) heading.current?.focus();
  }, [editing]);
  return heading;
}
