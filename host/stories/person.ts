import type { User } from '../jira/model';

/** Cloud account ids are opaque: the same one for the same name, so that links and drafts survive a new telling. */
const accountIdOf = (name: string): string => {
  let hash = 0x811c9dc5;
  const digits: string[] = [];
  for (let round = 0; digits.length < 24; round += 1) {
    for (const letter of `${round}${name}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    digits.push(...(hash >>> 0).toString(16).padStart(8, '0'));
  }
  return digits.slice(0, 24).join('');
};

/** Somebody of a story. People who sign in have a role; `email` only where the name is not in Latin letters. */
export function person(displayName: string, timeZone: string, more: Partial<User> = {}): User {
  const latin = displayName
    .normalize('NFD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.');
  return {
    accountId: accountIdOf(displayName),
    accountType: 'atlassian',
    displayName,
    emailAddress: `${latin}@example.com`,
    active: true,
    timeZone,
    locale: 'en_US',
    role: 'responder',
    groups: ['jira-users'],
    ...more,
  };
}

/** An app's account: nobody signs in as it. */
export function app(displayName: string): User {
  return person(displayName, 'Etc/UTC', { accountType: 'app', emailAddress: '', role: null, groups: [] });
}

/** Somebody outside who writes to a service project. */
export function customer(displayName: string, timeZone: string): User {
  return person(displayName, timeZone, { accountType: 'customer', role: null, groups: [] });
}
