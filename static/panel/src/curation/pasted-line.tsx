import { useState } from 'react';
import type { Correction, ParsedLine } from '#core/transcript/parsed-line';
import { Icon } from '../parts/icon';
import buttons from '../parts/small-buttons.module.css';
import { useSurface } from '../surface';
import { addingWords } from '../words/adding';
import { CorrectLine } from './correct-line';
import { isSure } from './pasted';
import styles from './pasted-line.module.css';

type PastedLineProps = {
  readonly line: ParsedLine;
  /** As it stands in the text. */
  readonly raw: string;
  /** Null takes every correction of it back. */
  readonly onCorrect: (correction: Correction | null) => void;
};

/** One event: the lines it was read from, what was understood, how sure that is, and a way to put it right. */
export function PastedLine({ line, raw, onCorrect }: PastedLineProps) {
  const { clock } = useSurface();
  const { paste: says } = addingWords;
  const [open, setOpen] = useState(false);
  const sure = isSure(line);
  const name = says.line(line.line, line.lastLine);
  return (
    <li className={styles.line} data-sure={sure} data-line={line.id}>
      <div className={styles.raw}>
        <span className={styles.number}>{name}</span>
        <p>{raw}</p>
      </div>
      <div className={styles.told}>
        <p className={styles.when}>
          <time dateTime={line.at}>{`${clock.exactUtc(line.at)} UTC`}</time>
          {clock.zone !== 'UTC' && <span>{`${clock.local(line.at)} ${clock.zoneName(line.at)}`}</span>}
          {line.endAt && <span>{says.until(`${clock.exactUtc(line.endAt)} UTC`)}</span>}
        </p>
        <p className={styles.said}>
          {line.author && <b>{`${line.author}: `}</b>}
          {line.text}
        </p>
        {line.leftOut.length > 0 && <p className={styles.small}>{says.leftOut(line.leftOut)}</p>}
        <div className={styles.sureness}>
          <span className={styles.chip} data-sure={sure}>
            {!sure && <Icon name="alert" />}
            {line.corrected ? says.corrected : sure ? says.sure : says.notSure}
          </span>
          {!sure && <span className={styles.doubts}>{line.doubts.map((doubt) => says.doubts[doubt]).join('; ')}</span>}
          <span className={`${buttons.buttons} ${styles.doings}`}>
            <button
              type="button"
              aria-expanded={open}
              aria-label={`${says.correct}: ${name}`}
              onClick={() => setOpen(!open)}
            >
              {says.correct}
            </button>
            <button
              type="button"
              aria-label={`${says.notAnEvent}: ${name}`}
              onClick={() => onCorrect({ notAnEvent: true })}
            >
              {says.notAnEvent}
            </button>
          </span>
        </div>
        {open && <CorrectLine line={line} onCorrect={onCorrect} onDone={() => setOpen(false)} />}
      </div>
    </li>
  );
}
