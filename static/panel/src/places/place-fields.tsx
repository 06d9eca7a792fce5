import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FormField, Idea } from '#contract';
import columns from '../parts/columns.module.css';
import { Disclose } from '../parts/disclose';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { placeWords as words } from '../words/places';
import { laterFields } from './later-fields';
import { LinkField } from './link-field';
import { OneField } from './one-field';
import type { PlaceFieldsProps } from './place-fields-props';
import styles from './places.module.css';
import { useMoving } from './use-moving';
import { type PlaceView, usePlace } from './use-place';
import { WhereFields } from './where-fields';
import { WhoFields } from './who-fields';

const isAsked = ({ required, hasDefault }: FormField): boolean => required && !hasDefault;

/** Escape closes an open list; only the next one closes what the list stands in. */
function keepEscape(event: KeyboardEvent): void {
  const { target } = event;
  const isOpenList = target instanceof HTMLInputElement && target.getAttribute('aria-expanded') === 'true';
  if (event.key === 'Escape' && isOpenList) event.stopPropagation();
}

/** Who takes it on and until when, in which sprint; where it goes in Jira, and what is asked for there. */
export function PlaceFields(props: PlaceFieldsProps) {
  const view = usePlace(props.idea);
  const moving = useMoving(props.idea, props.onChange);
  const { form } = view;
  const asked = form?.fields.filter(isAsked) ?? [];
  const problem = moving.problem ?? view.problem;
  return (
    <div className={styles.place} onKeyDown={keepEscape}>
      <WhoFields {...props} form={form} />
      {form && asked.length > 0 && (
        <div className={columns.two}>
          {asked.map((field) => (
            <OneField key={field.id} {...props} {...{ field, form, view }} />
          ))}
        </div>
      )}
      {problem && (
        <ProblemNote
          problem={problem}
          doing="reading"
          recovery={{ by: 'asking' }}
          tries={1}
          onRetry={moving.problem ? undefined : view.retry}
        />
      )}
      <Fold {...props} {...{ view, moving }} />
    </div>
  );
}

type FoldProps = PlaceFieldsProps & { readonly view: PlaceView; readonly moving: ReturnType<typeof useMoving> };

/** Where it goes, in a line; what can be said about that opens under it. */
function Fold(props: FoldProps) {
  const { view, faults = {} } = props;
  const { form } = view;
  const [isOpen, setOpen] = useState(false);
  const others = form?.fields.filter((field) => !isAsked(field)) ?? [];
  const refused = ['project', 'issuetype', 'issuelinks', ...others.map(({ id }) => id)].some((id) =>
    Object.hasOwn(faults, id),
  );
  const open = isOpen || refused || view.problem !== null;
  return (
    <>
      <div className={styles.where}>
        <Disclose open={open} onToggle={() => setOpen(!open)}>
          {form ? words.where(form.issueType.name, form.project.name, form.project.key) : words.whereUnknown}
          <Said {...props} others={others} />
        </Disclose>
      </div>
      {open && <Unfolded {...props} others={others} />}
    </>
  );
}

type Others = { readonly others: readonly FormField[] };

/** How much stands in what is folded. */
function Said({ idea, others }: { readonly idea: Idea } & Others) {
  const count = others.filter(({ id }) => Object.hasOwn(idea.fields, id)).length;
  return count > 0 ? <span className={styles.count}>{words.filledIn(count)}</span> : null;
}

function Unfolded(props: FoldProps & Others) {
  const { idea, of, onChange, view, others, faults = {} } = props;
  const { form } = view;
  const later = form ? laterFields(form) : [];
  return (
    <>
      <WhereFields {...props} />
      {later.length > 0 && (
        <p className={styles.note}>
          <Icon name="alert" />
          {words.later(later)}
        </p>
      )}
      {form && (
        <div className={columns.two}>
          {others.map((field) => (
            <OneField key={field.id} {...props} {...{ field, form }} />
          ))}
          <LinkField inputId={`${of}:link`} chosen={idea} fault={faults['issuelinks'] ?? null} onChoose={onChange} />
        </div>
      )}
    </>
  );
}
