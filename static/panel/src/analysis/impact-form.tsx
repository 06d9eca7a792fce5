import { scales, type AnalysisBodies } from '#contract';
import { CheckedField } from '../checking/checked-field';
import { useKeptLine } from '../curation/use-kept-line';
import { analysisFormWords } from '../words/analysis-forms';
import { OneOf } from './one-of';
import styles from './small-form.module.css';
import { useWhole } from './use-whole';

type Impact = AnalysisBodies['impact'];
type Line = Exclude<keyof Impact, 'scale'>;

const words = analysisFormWords.impact;
const nothing: Impact = { scale: null, who: '', count: '', what: '', workaround: '', dataLost: '' };
const lines: readonly Line[] = ['who', 'count', 'what', 'workaround', 'dataLost'];
const hints: Readonly<Partial<Record<Line, string>>> = { who: words.whoHint, count: words.countHint };

/** Whom it met, how many, what (S0-31, S3-32). Each field is kept as it is left. */
export function ImpactForm() {
  const { body, mayEdit, set } = useWhole('impact', words.says);
  const impact = body ?? nothing;
  if (!mayEdit) return <ImpactFacts impact={impact} />;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.heading}>{words.heading}</legend>
      <OneOf
        label={words.scale}
        options={scales.map((value) => ({ value, name: words.scales[value] }))}
        chosen={impact.scale}
        onChoose={(scale) => set({ ...impact, scale })}
      />
      {impact.scale === 'some' && <p className={styles.hint}>{words.outage}</p>}
      <div className={styles.fields}>
        {lines.map((line) => (
          <KeptLine
            key={line}
            of={`impact:${line}`}
            label={words[line]}
            hint={hints[line]}
            value={impact[line]}
            onKeep={(value) => set({ ...impact, [line]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}

type KeptLineProps = {
  readonly label: string;
  /** Names the text for the check of its language. */
  readonly of: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onKeep: (value: string) => void;
};

function KeptLine({ label, hint, of, value, onKeep }: KeptLineProps) {
  const { text, type, leave } = useKeptLine(of, value, onKeep);
  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <CheckedField {...{ label, hint, of }} place="impact" value={text} onType={type} />
    </div>
  );
}

function ImpactFacts({ impact }: { readonly impact: Impact }) {
  const known = lines.filter((line) => impact[line] !== '');
  if (impact.scale === null && known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {impact.scale !== null && (
        <div>
          <dt>{words.scale}</dt>
          <dd>{words.scales[impact.scale]}</dd>
        </div>
      )}
      {known.map((line) => (
        <div key={line}>
          <dt>{words[line]}</dt>
          <dd>{impact[line]}</dd>
        </div>
      ))}
    </dl>
  );
}
