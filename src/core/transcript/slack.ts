type Json = Record<string, unknown>;

/** Display names by Slack's user ids. */
export type Names = ReadonlyMap<string, string>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** A person's name as Slack would show it: display name, real name, handle. */
export function slackName(user: Json): string | undefined {
  const profile = isObject(user['profile']) ? user['profile'] : {};
  const said = [profile['display_name'], profile['real_name'], user['real_name'], user['display_name'], user['name']];
  return said.map(textOf).find((name) => name !== undefined);
}

function entries(value: unknown): [string, unknown][] {
  if (Array.isArray(value))
    return value.flatMap((user) => (isObject(user) ? [[textOf(user['id']) ?? '', user] as [string, unknown]] : []));
  return isObject(value) ? Object.entries(value) : [];
}

/** The users an export brings along: a list of users or a map, of users or of names. */
export function slackNames(value: unknown): Names {
  const users = isObject(value) ? (value['users'] ?? value['members']) : undefined;
  const names = entries(users).flatMap(([id, user]): [string, string][] => {
    const name = isObject(user) ? slackName(user) : textOf(user);
    return id && name ? [[id, name]] : [];
  });
  return new Map(names);
}

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
];

/** Slack's own marks as a reader sees them: mentions, channels, links, the three escaped signs. */
export function slackText(text: string, names: Names): string {
  const shown = text
    .replaceAll(
      /<@([A-Z0-9]+)(?:\|([^<>]*))?>/g,
      (_, id: string, label?: string) => `@${names.get(id) ?? (label || id)}`,
    )
    .replaceAll(/<#([A-Z0-9]+)(?:\|([^<>]*))?>/g, (_, id: string, label?: string) => `#${label || id}`)
    .replaceAll(/<!(?:subteam\^[A-Z0-9]+\|)?@?([^<|>^]+)(?:\^[^<>]*)?>/g, (_, word: string) => `@${word}`)
    .replaceAll(/<((?:https?|mailto):[^<|>\s]+)\|([^<>]+)>/g, (_, url: string, label: string) =>
      url.endsWith(label) ? label : `${label} (${url})`,
    )
    .replaceAll(/<((?:https?|mailto):[^<|>\s]+)>/g, '$1');
  return ENTITIES.reduce((left, [sign, plain]) => left.replaceAll(sign, plain), shown);
}
