import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { MarkName, MarkWord } from '#contract';
import type { Lifecycle } from '#core/lifecycle/lifecycle';
import { isKnown } from '#core/lifecycle/standing-marks';
import { useAdditions } from '../additions-keeper';
import { Action } from '../parts/action';
import { Icon } from '../parts/icon';
import type { ClockFace } from '../time/clock-face';
import { markWords, pictureWords } from '../words/picture';
import { markChange } from './mark-change';
import styles from './mark-editor.module.css';
import { NoneForm } from './none-form';
import { WhenForm } from './when-form';
import { whyWords } from './why';
import type { WhyInput } from './why';

type MarkEditorProps = {
  readonly mark: MarkName;
  readonly life: Lifecycle;
  readonly clock: ClockFace;
  readonly why: WhyInput;
  readonly onJump: (at: string) => void;
  readonly onClose: () => void;
};

/** Why a mark stands where it does, and a form to put it elsewhere, set it aside or give it back to the rules. */
export function MarkEditor({ mark, life, clock, why, onJump, onClose }: MarkEditorProps) {
  const { mayEdit, make } = useAdditions();
  const standing = life.marks[mark];
  const name = pictureWords.marks[mark];
  const event = isKnown(standing) ? why.eventOf(standing.eventId) : undefined;
  const box = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    from.current = document.activeElement;
    box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  const close = (): void => {
    onClose();
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  const say = (body: MarkWord | null, says: string): void => {
    make([markChange(mark, body)], says);
    close();
  };
  const escape = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape') return;
    press.stopPropagation();
    press.preventDefault();
    close();
  };
  const saidBefore = standing.state === 'said' || standing.state === 'notApplicable';
  const proposed = mark !== 'impactStart' && life.proposals[mark] !== undefined;
  return (
    <section ref={box} className={styles.editor} aria-label={markWords.title(name)} onKeyDown={escape}>
      <div className={styles.head}>
        <h3>{markWords.title(name)}</h3>
        <button type="button" className={styles.close} aria-label={markWords.close} onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      <p className={styles.why}>
        {isKnown(standing) && `${pictureWords.at(clock.exactUtc(standing.at))}, `}
        {whyWords(standing, why)}
        {event && <q>{event.text.slice(0, 140)}</q>}
      </p>
      {isKnown(standing) && (
        <Action appearance="subtle" spacing="compact" onClick={() => onJump(standing.at)}>
          {markWords.goTo}
        </Action>
      )}
      {mayEdit && (
        <>
          <WhenForm
            {...{ clock, mark, life }}
            onSay={(body, at) => say(body, pictureWords.moved(name, clock.exactUtc(at)))}
          />
          <NoneForm mark={mark} onSay={(reason) => say({ notApplicable: true, reason }, pictureWords.none(name))} />
          {saidBefore && (
            <Action appearance="subtle" spacing="compact" onClick={() => say(null, pictureWords.backTo(name))}>
              {proposed ? markWords.reset : markWords.forget}
            </Action>
          )}
        </>
      )}
    </section>
  );
}
