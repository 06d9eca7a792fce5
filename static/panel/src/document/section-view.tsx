import type { DocumentSection, PostmortemDocument } from '#core/document/document';
import { sectionTitle } from '#core/document/titles';
import { AdfView } from '../adf/adf-view';
import { documentWords as words } from '../words/document';
import styles from './section.module.css';

type SectionViewProps = {
  readonly section: DocumentSection;
  /** What people filled in of the impact, above what they wrote of it. */
  readonly impact?: PostmortemDocument['impact'];
};

/** A section to be read: each answer under its question. */
export function SectionView({ section: { id, title, leftOut, answers }, impact = null }: SectionViewProps) {
  return (
    <section className={styles.section}>
      <h3>{sectionTitle(id, title)}</h3>
      {leftOut !== null && <p className={styles.asks}>{words.leftOut(leftOut)}</p>}
      {impact && <Impact impact={impact} />}
      {answers.map(({ asks, content }) => (
        <div key={asks} className={styles.answer}>
          <h4 className={styles.asks}>{asks}</h4>
          <AdfView document={{ version: 1, type: 'doc', content }} />
        </div>
      ))}
    </section>
  );
}

function Impact({ impact }: { readonly impact: NonNullable<PostmortemDocument['impact']> }) {
  const facts = (['who', 'count', 'what', 'workaround', 'dataLost'] as const).filter((fact) => impact[fact] !== '');
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact}>
          <dt>{words.impact[fact]}</dt>
          <dd>{impact[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}
