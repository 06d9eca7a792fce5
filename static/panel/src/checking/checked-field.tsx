import { forwardRef, Suspense, useCallback, useId, useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Place } from '#core/language/rule';
import form from '../curation/form.module.css';
import hidden from '../parts/hidden.module.css';
import { lazyPart } from '../parts/lazy-part';
import styles from './checked-field.module.css';
import { findingAt } from './finding';
import { FindingCount } from './finding-count';
import { fieldText } from './field-text';
import { Mirror } from './mirror';
import { useDealing } from './use-dealing';
import { useFindings } from './use-findings';
import { useMirror } from './use-mirror';
import type { TextControl } from './use-mirror';
import { useOpenFinding } from './use-open-finding';
import { useTold, type SavedPart } from './use-told';
import { useToldCount } from './use-told-count';

const FindingCard = lazyPart(async () => (await import('./finding-card')).FindingCard);

type CheckedFieldProps = {
  /** Where the page knows the field by a name of its own. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The kind of text: some rules hold in some places only. */
  readonly place: Place;
  /** Names this text, unique within an incident: what is ignored is ignored in it. */
  readonly of: string;
  readonly hint?: string | undefined;
  /** What stands in the way of this value. */
  readonly fault?: string | null | undefined;
  readonly placeholder?: string | undefined;
  /** Several lines. */
  readonly lines?: boolean;
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  /** The addition it is part of, and which of its texts: what only the app's own check found in it shows too. */
  readonly saved?: SavedPart;
  /** One of several in a row: its label is for assistive technology, and its questions stand under it. */
  readonly compact?: boolean;
};

/** A field for people's own words: a soft line under what closes a conversation, its card in place when asked for. */
export const CheckedField = forwardRef<TextControl, CheckedFieldProps>(function CheckedField(props, ref) {
  const { label, value, onType, place, of, hint, fault, lines = false, compact = false } = props;
  const own = useId();
  const id = props.id ?? own;
  const field = useRef<TextControl | null>(null);
  useImperativeHandle<TextControl | null, TextControl | null>(ref, () => field.current, []);
  const onField = useCallback((node: TextControl | null) => {
    field.current = node;
  }, []);
  const found = useFindings(value, { place, of, also: useTold(props.saved, value) });
  const { findings } = found;
  const open = useOpenFinding(findings);
  const dealing = useDealing({ ...found, open, text: fieldText({ field, value, onType }) });
  const openNear = (): void => dealing.openNear(field.current?.selectionStart ?? 0);
  useToldCount(findings.length, value);
  const help = fault ?? hint;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open.finding) {
      event.preventDefault();
      event.stopPropagation();
      dealing.close();
    }
    if (event.key === '.' && (event.ctrlKey || event.metaKey) && findings.length > 0) {
      event.preventDefault();
      openNear();
    }
  };
  return (
    <div className={styles.field} onKeyDown={onKeyDown}>
      <div className={compact ? styles.under : styles.head}>
        <label htmlFor={id} className={compact ? hidden.hidden : form.label}>
          {label}
        </label>
        <FindingCount
          id={`${id}-count`}
          count={findings.length}
          label={label}
          open={open.finding !== null}
          onPress={() => (open.finding ? dealing.close() : openNear())}
        />
      </div>
      <MirroredControl {...props} {...{ id, field, findings, lines, open }} onField={onField} />
      {help && (
        <p id={`${id}-help`} className={fault ? form.fault : form.hint}>
          {help}
        </p>
      )}
      {open.finding && (
        <Suspense fallback={null}>
          <FindingCard finding={open.finding} at={open.at} count={findings.length} {...dealing} />
        </Suspense>
      )}
    </div>
  );
});

type MirroredControlProps = Omit<CheckedFieldProps, 'lines'> & {
  readonly id: string;
  readonly field: RefObject<TextControl>;
  readonly onField: (node: TextControl | null) => void;
  readonly findings: ReturnType<typeof useFindings>['findings'];
  readonly open: ReturnType<typeof useOpenFinding>;
  readonly lines: boolean;
};

/** The field itself, over its mirror. A click on what is underlined opens its card; typing goes on. */
function MirroredControl(props: MirroredControlProps) {
  const { id, field, onField, value, onType, findings, open, lines, hint, fault } = props;
  const { placeholder, autoFocus, readOnly, maxLength } = props;
  const mirror = useMirror(field, value);
  const described = [fault || hint ? `${id}-help` : '', findings.length > 0 ? `${id}-count` : ''].filter(Boolean);
  const control = {
    id,
    value,
    placeholder,
    autoFocus,
    readOnly,
    maxLength,
    className: `${form.input} ${styles.typed}`,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': fault ? true : undefined,
    ref: onField,
    onChange: (event: { readonly target: { readonly value: string } }) => onType(event.target.value),
    onClick: () => {
      const here = field.current;
      const hit = here && here.selectionStart === here.selectionEnd && findingAt(findings, here.selectionStart ?? -1);
      if (hit) open.open(hit, false);
      else open.close();
    },
  };
  return (
    <div className={styles.frame}>
      <div className={styles.ground} aria-hidden="true" />
      <Mirror
        ref={mirror}
        text={value}
        findings={findings}
        open={open.finding?.id ?? null}
        className={`${form.input} ${styles.mirror} ${lines ? '' : styles.line}`}
      />
      {lines ? <textarea {...control} /> : <input {...control} type="text" autoComplete="off" />}
    </div>
  );
}
