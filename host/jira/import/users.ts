import type { Json, JsonObject, User } from '../model';
import { asObject, asText } from './json';

/** Everybody an export names, each with one account. */
export interface ImportedUsers {
  /** The account of a person in the export's JSON; null where it names nobody. */
  idOf(json: Json | undefined): string | null;
  /** Whom a mention means, by account id or Server name. */
  named(mentioned: string): { accountId: string; name: string };
}

const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

const accountTypes = ['atlassian', 'app', 'customer', 'unknown'] as const;

const asUser = (accountId: string, json: JsonObject): User => ({
  accountId,
  accountType: accountTypes.find((type) => type === json.accountType) ?? 'atlassian',
  displayName: asText(json.displayName) ?? asText(json.name) ?? accountId,
  emailAddress: asText(json.emailAddress) ?? '',
  active: json.active !== false,
  timeZone: asText(json.timeZone) ?? 'Etc/UTC',
  locale: asText(json.locale) ?? 'en_US',
  role: null,
  groups: [],
});

/**
 * Fills `users` with the people of an export. Cloud people keep their account id; Server people, who have none, get
 * `server:<name>`. One name with two display names (a scrubbed export) is two people.
 */
export function createUsers(users: Record<string, User>): ImportedUsers {
  const byName = new Map<string, string>();

  const serverId = (json: JsonObject, displayName: string): string => {
    const name = asText(json.name) ?? asText(json.key) ?? slug(displayName);
    const id = `server:${name}`;
    const known = users[id];
    return known === undefined || known.displayName === displayName ? id : `${id}:${slug(displayName)}`;
  };

  const idOf = (value: Json | undefined): string | null => {
    const json = asObject(value);
    const displayName = asText(json?.displayName) ?? asText(json?.name) ?? asText(json?.accountId);
    if (json === undefined || displayName === undefined) return null;
    const id = asText(json.accountId) ?? serverId(json, displayName);
    users[id] = asUser(id, { ...json, displayName });
    for (const name of [json.name, json.key]) {
      const text = asText(name);
      if (text !== undefined && !byName.has(text)) byName.set(text, id);
    }
    return id;
  };

  return {
    idOf,
    named(mentioned) {
      const user = users[mentioned] ?? users[byName.get(mentioned) ?? `server:${mentioned}`];
      return user ? { accountId: user.accountId, name: user.displayName } : { accountId: mentioned, name: mentioned };
    },
  };
}
