import { Suspense, useMemo } from 'react';
import type { MarkName } from '#contract';
import type { PostmortemDocument } from '#core/document/document';
import { halfPage, type HalfPage } from '#core/document/half-page';
import { lazyPart } from '../parts/lazy-part';
import { Lozenge } from '../parts/lozenge';
import { useSurface } from '../surface';
import { between } from '../time/between';
import { documentWords as words } from '../words/document';
import styles from './half-page.module.css';

const AcronymFlag = lazyPart(async () => (await import('./acronym-flag')).AcronymFlag);

type HalfPageViewProps = {
  readonly document: PostmortemDocument;
  /** Words that only some readers know are pointed at. */
  readonly flagged: boolean;
};

/** What happened, what came together, what we are doing: all that a reader with no time gets. */
export function HalfPageView({ document, flagged }: HalfPageViewProps) {
  const half = useMemo(() => halfPage(document), [document]);
  const { happened, contributed } = half;
  return (
    <section className={styles.half}>
      <Figures {...{ document, half }} />
      <h3>{words.happened}</h3>
      {happened === '' ? (
        <p className={styles.none}>{words.happenedNone}</p>
      ) : (
        happened.split('\n').map((line, at) => <p key={at}>{line}</p>)
      )}
      <h3>{words.contributed}</h3>
      <p className={contributed ? undefined : styles.none}>{contributed ?? words.contributedNone}</p>
      <h3>{words.doing}</h3>
      <Doing half={half} />
      {flagged && (
        <Suspense fallback={null}>
          <AcronymFlag half={half} glossary={document.glossary} />
        </Suspense>
      )}
    </section>
  );
}

type Figure = { readonly value: string; readonly says: string };

/** Longer words than these are no figure. */
const LONGEST = 12;

function Figures({ document, half }: { readonly document: PostmortemDocument; readonly half: HalfPage }) {
  const { marks, impact, noticed, followUps } = document;
  const at = (mark: MarkName): string | undefined => marks.find((one) => one.mark === mark)?.at;
  const lasting = (from: string | undefined, to: string | undefined, says: string): Figure[] =>
    from && to && from <= to ? [{ value: between(from, to), says }] : [];
  const start = at('impactStart') ?? at('detected');
  const over = at('mitigated')
    ? lasting(start, at('mitigated'), words.figures.mitigated)
    : lasting(start, at('resolved'), words.figures.resolved);
  const count = impact?.count.trim() ?? '';
  const figures: Figure[] = [
    ...over,
    ...(count !== '' && count.length <= LONGEST ? [{ value: count, says: impact?.who.trim() ?? '' }] : []),
    ...lasting(at('impactStart'), at('detected'), words.figures.noticed(noticed)),
    ...(followUps.length > 0
      ? [{ value: words.figures.of(half.done, followUps.length), says: words.figures.done }]
      : []),
  ];
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, says }) => (
        <div key={says}>
          <dt>{says}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Doing({ half: { doing, moreDoing } }: { readonly half: HalfPage }) {
  const { clock } = useSurface();
  if (doing.length === 0) return <p className={styles.none}>{words.doingNone}</p>;
  return (
    <>
      <ul className={styles.doing}>
        {doing.map(({ what, key, due, status }) => (
          <li key={key ?? what}>
            {what}
            {due && status?.category !== 'done' && `, ${words.by(clock.utcDay(`${due}T12:00:00.000Z`))}`}{' '}
            {status && <Lozenge {...status} />}
          </li>
        ))}
      </ul>
      {moreDoing > 0 && <p className={styles.more}>{words.moreDoing(moreDoing)}</p>}
    </>
  );
}
