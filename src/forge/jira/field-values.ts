import * as v from 'valibot';
import type { FieldAnswer, FieldKind, FieldOption } from '#contract';
import { id } from './wire';

const words = v.nullish(v.string());
const flat = { id, value: words, name: words, iconUrl: words };
const child = v.object(flat);
const option = v.object({ ...flat, children: v.nullish(v.array(child)) });

const named = ({ id: optionId, value, name, iconUrl }: v.InferOutput<typeof child>): FieldOption => ({
  id: optionId,
  name: value ?? name ?? optionId,
  ...(iconUrl && { iconUrl }),
});

/** Options as Jira lists them: with `value` those of custom fields, with `name` versions, components and the like. */
export const optionsOf = (allowed: readonly unknown[]): readonly FieldOption[] =>
  allowed.flatMap((entry) => {
    const parsed = v.safeParse(option, entry);
    if (!parsed.success) return [];
    const { children } = parsed.output;
    return [{ ...named(parsed.output), ...(children && { under: children.map(named) }) }];
  });

const withId = v.object({ id });
const person = v.object({ accountId: v.string() });
const idOf = v.pipe(
  withId,
  v.transform((one) => one.id),
);
const accountOf = v.pipe(
  person,
  v.transform((one) => one.accountId),
);
const instant = v.pipe(
  v.string(),
  v.check((at) => Number.isFinite(Date.parse(at))),
  v.transform((at) => new Date(at).toISOString()),
);
const pair = v.pipe(
  v.object({ id, child: v.nullish(withId) }),
  v.transform((one) => [one.id, ...(one.child ? [one.child.id] : [])]),
);

type Read = v.GenericSchema<unknown, FieldAnswer>;

/** A default value as Jira writes it, by the kind of its field. Documents are left to Jira: it fills them in itself. */
const defaults: Readonly<Partial<Record<FieldKind, Read>>> = {
  text: v.string(),
  number: v.number(),
  date: v.pipe(v.string(), v.isoDate()),
  dateTime: instant,
  option: idOf,
  options: v.array(idOf),
  cascading: pair,
  person: accountOf,
  people: v.array(accountOf),
  labels: v.array(v.string()),
  issue: idOf,
};

/** Null where Jira fills in nothing, or something that only it can read. */
export function initialOf(kind: FieldKind, value: unknown): FieldAnswer | null {
  const reader = defaults[kind];
  const parsed = reader && v.safeParse(reader, value);
  return parsed?.success ? parsed.output : null;
}
