import type { ReactNode } from 'react';
import { adfToMarkdown } from '../../adf/adf-to-markdown';
import { AdfView } from '../../adf/adf-view';
import { isEmptyAdf, markdownToAdf } from '../../adf/markdown-to-adf';
import { TextEditor } from '../../adf/text-editor';
import { people } from '../../api/site-queries';
import { useSession } from '../../api/session';
import type { AdfNode } from '../../api/wire';
import { PickMany, PickOne, PickPerson, type Choice } from '../../parts/pick';
import { useTimes } from '../../parts/when';
import { useShownIssue } from '../issue-context';
import { isBlank, type ShownField } from './custom-fields';
import { EditInPlace, None } from './edit-in-place';
import { wordsOfValue } from './field-words';
import { LineEditor } from './line-editor';

const isAdf = (value: unknown): value is AdfNode =>
  typeof value === 'object' && value !== null && (value as AdfNode).type === 'doc';

export function CustomFieldRow({ field }: { field: ShownField }) {
  const times = useTimes();
  const { value } = field;
  const label = field.name ?? field.id;
  const editor = useEditor(field);
  const read =
    isBlank(value) || (isAdf(value) && isEmptyAdf(value)) ? (
      <None />
    ) : isAdf(value) ? (
      <AdfView document={value} />
    ) : (
      (wordsOfValue(value, times) ?? 'Set')
    );
  return <EditInPlace label={label} read={read} edit={editor} />;
}

type Editor = (close: () => void) => ReactNode;

/** The editor for a field by its type; undefined where this page has none, as for SLA fields. */
function useEditor({ id, name = id, schema, value, meta }: ShownField): Editor | undefined {
  const { save } = useShownIssue();
  const { jira } = useSession();
  if (!meta) return undefined;
  const set = (next: unknown) => save({ [id]: next });
  const options: Choice[] = (meta.allowedValues ?? []).flatMap((each) =>
    each.id === undefined ? [] : [{ value: each.id, label: each.value ?? each.name ?? each.id }],
  );
  const idOf = (each: unknown): string | null =>
    typeof each === 'object' && each !== null ? String((each as { id?: string }).id) : null;
  const line =
    (type: 'text' | 'number' | 'date', parse: (text: string) => unknown): Editor =>
    (close) => (
      <LineEditor
        label={name}
        type={type}
        start={value === null || value === undefined ? '' : String(value)}
        close={close}
        save={(text) => set(text === '' ? null : parse(text))}
      />
    );
  if (schema.custom?.endsWith(':textarea') || isAdf(value)) {
    return (close) => (
      <TextEditor
        label={name}
        start={adfToMarkdown(isAdf(value) ? value : null)}
        saving={false}
        onCancel={close}
        onSave={(text) => void set(text.trim() === '' ? null : markdownToAdf(text)).then((done) => done && close())}
      />
    );
  }
  switch (schema.type) {
    case 'string':
      return line('text', (text) => text);
    case 'number':
      return line('number', Number);
    case 'date':
      return line('date', (text) => text);
    case 'option':
      return (close) => (
        <PickOne
          label={name}
          clearable
          options={options}
          value={idOf(value)}
          close={close}
          pick={(next) => void set(next === null ? null : { id: next })}
        />
      );
    case 'user':
      return (close) => (
        <PickPerson
          label={name}
          clearable
          find={(words) => people(jira, words)}
          close={close}
          pick={(user) => void set(user ? { accountId: user.accountId } : null)}
        />
      );
    case 'array':
      if (schema.items !== 'option') return undefined;
      return (close) => (
        <PickMany
          label={name}
          options={options}
          values={Array.isArray(value) ? value.map((each) => idOf(each) ?? '') : []}
          close={close}
          pick={(ids) => void set(ids.map((each) => ({ id: each })))}
        />
      );
    default:
      return undefined;
  }
}
