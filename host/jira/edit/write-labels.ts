import type { Json } from '../model';
import { isStrings, stringsOf } from '../read';
import type { FieldWriter } from './field-change';
import { FieldProblem, item, noChange } from './field-change';

const maxLabel = 255;

const labelsOf = (value: Json): string[] => {
  const labels = value ?? [];
  if (!isStrings(labels)) throw new FieldProblem('Operation value must be an array of strings');
  for (const label of labels) {
    if (/\s/.test(label)) throw new FieldProblem(`The label '${label}' contains spaces which is invalid.`);
    if (label.length > maxLabel) throw new FieldProblem(`The label '${label}' exceeds the maximum length of 255.`);
  }
  return [...new Set(labels)].sort();
};

const shown = (labels: readonly string[]) => ({ id: null, text: labels.join(' ') });

/** The changelog keeps whole sets, joined by spaces. */
export const writeLabels: FieldWriter = ({ issue }, value) => {
  const next = labelsOf(value);
  if (next.join(' ') === [...issue.labels].sort().join(' ')) return noChange;
  return {
    items: [item('labels', 'labels', shown(issue.labels), shown(next))],
    apply: () => {
      issue.labels = next;
    },
  };
};

export const writeCustomLabels: FieldWriter = ({ issue }, value, field) => {
  const next = labelsOf(value);
  const before = stringsOf(issue.custom[field.id]);
  if (next.join(' ') === before.join(' ')) return noChange;
  return {
    items: [item(field.name, field.id, shown(before), shown(next))],
    apply: () => {
      issue.custom[field.id] = next.length > 0 ? next : null;
    },
  };
};
