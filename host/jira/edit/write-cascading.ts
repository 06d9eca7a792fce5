import type { Field, Json, JsonObject } from '../model';
import { idText, isObject, stringOr } from '../read';
import { apiUrl } from '../wire/addresses';
import type { EditPlace, FieldWriter } from './field-change';
import { FieldProblem, item, noChange, nothing, same } from './field-change';

type Option = NonNullable<Field['options']>[number];

function pickOption(options: readonly Option[], value: Json): Option {
  const { id, value: name } = isObject(value) ? value : {};
  const wanted = idText(id);
  const found = options.find((one) => (wanted === undefined ? one.value === stringOr(name) : one.id === wanted));
  if (found) return found;
  throw new FieldProblem(
    wanted === undefined ? `Option value '${stringOr(name)}' is not valid` : `Option id '${wanted}' is not valid`,
  );
}

const stored = ({ site, caller }: EditPlace, { id, value }: Option): JsonObject => ({
  self: apiUrl(site, { ...caller, channel: 'rest' }, `customFieldOption/${id}`),
  value,
  id,
});

const textOf = (value: Json | undefined): string => {
  if (!isObject(value)) return '';
  const child = isObject(value.child) ? ` - ${stringOr(value.child.value)}` : '';
  return `${stringOr(value.value)}${child}`;
};

/** An option and, where one is given, an option below it: `{ id, child: { id } }`. */
export const writeCascading: FieldWriter = (place, value, field) => {
  const { issue } = place;
  const top = value === null ? null : pickOption(field.options ?? [], value);
  const below = top && isObject(value) && value.child ? pickOption(top.children ?? [], value.child) : null;
  const next = top && { ...stored(place, top), ...(below && { child: stored(place, below) }) };
  const before = issue.custom[field.id] ?? null;
  if (same(before, next)) return noChange;
  const was = before === null ? nothing : { id: null, text: textOf(before) };
  return {
    items: [item(field.name, field.id, was, { id: null, text: textOf(next) })],
    apply: () => {
      issue.custom[field.id] = next;
    },
  };
};
