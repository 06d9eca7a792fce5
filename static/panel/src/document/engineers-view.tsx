import type { Opening } from '#contract';
import type { DocumentSection, PostmortemDocument } from '#core/document/document';
import { IncidentPicture } from '../picture/incident-picture';
import { useSurface } from '../surface';
import { documentWords as words } from '../words/document';
import styles from './engineers-view.module.css';
import { FactorsView } from './factors-view';
import { DeclinedList, FollowUpsView, GlossaryList } from './lists-view';
import { SectionView } from './section-view';
import { StoodOut } from './stood-out';

type EngineersViewProps = {
  readonly document: PostmortemDocument;
  readonly opening: Opening;
  readonly onJump: (at: string) => void;
};

/** These two stand side by side, what went well first (S0-32). */
const pair = ['wentWell', 'wasHard'];
/** What is learned from all of it follows it. */
const afterFactors = ['factors', 'lessons', 'readiness', 'context'];

/** All of it. */
export function EngineersView({ document, opening, onJump }: EngineersViewProps) {
  const { clock } = useSurface();
  const { sections } = document;
  const isLater = ({ id }: DocumentSection): boolean => afterFactors.includes(id);
  const [summary, ...rest] = summaryFirst(sections);
  const before = rest.filter((section) => !isLater(section));
  const factors = rest.find(({ id }) => id === 'factors');
  const paired = before.filter(({ id }) => pair.includes(id));
  return (
    <>
      <div className={styles.picture}>
        <IncidentPicture timeline={opening.timeline} folded={false} {...{ clock, onJump }} />
      </div>
      {sections.length === 0 && <p className={styles.note}>{words.empty}</p>}
      {summary && summary.answers.length > 0 && <SectionView section={summary} />}
      <StoodOut document={document} onJump={onJump} />
      {before
        .filter((section) => !pair.includes(section.id))
        .map((section) => (
          <SectionView key={section.id} section={section} impact={section.id === 'impact' ? document.impact : null} />
        ))}
      {paired.length > 0 && (
        <div className={styles.pair}>
          {paired.map((section) => (
            <SectionView key={section.id} section={section} />
          ))}
        </div>
      )}
      <FactorsView opening={opening} factors={document.factors}>
        {factors && <SectionView section={factors} />}
      </FactorsView>
      {rest
        .filter((section) => isLater(section) && section.id !== 'factors')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      <FollowUpsView followUps={document.followUps} />
      <DeclinedList declined={document.declined} />
      <GlossaryList glossary={document.glossary} />
    </>
  );
}

/** The summary's first answer stands in the half page already; null where nobody wrote one. */
function summaryFirst(sections: readonly DocumentSection[]): readonly [DocumentSection | null, ...DocumentSection[]] {
  const summary = sections.find(({ id }) => id === 'summary');
  const rest = sections.filter((section) => section !== summary);
  return [summary ? { ...summary, answers: summary.answers.slice(1) } : null, ...rest];
}
