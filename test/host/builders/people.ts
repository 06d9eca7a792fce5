import type { Caller } from '../../../host/jira/http';
import type { User } from '../../../host/jira/model';

/** Somebody of the played site; nobody real. */
export function user(parts: Partial<User> & { accountId: string }): User {
  return {
    accountType: 'atlassian',
    displayName: parts.accountId,
    emailAddress: `${parts.accountId.replace(/\W/g, '.')}@example.com`,
    active: true,
    timeZone: 'Europe/Berlin',
    locale: 'en_US',
    role: null,
    groups: [],
    ...parts,
  };
}

export const ada = user({ accountId: 'ada', displayName: 'Ada Brandt', role: 'admin' });
export const noor = user({ accountId: '557058:noor', displayName: 'Noor Haddad', role: 'responder' });
export const jonas = user({ accountId: 'jonas', displayName: 'Jonas Lindqvist', role: 'responder' });
export const petra = user({ accountId: 'petra', displayName: 'Petra Novak', role: 'reader' });
export const oskar = user({ accountId: 'oskar', displayName: 'Oskar Lund', role: 'outsider' });
export const gone = user({ accountId: 'gone', displayName: 'Lena Moss', active: false });
export const robot = user({ accountId: 'robot', displayName: 'Second Story', accountType: 'app', emailAddress: '' });

export const everybody = [ada, noor, jonas, petra, oskar, gone, robot];

/** The person calling over REST; `through` another way. */
export function as(person: User, through: Caller['channel'] = 'rest'): Caller {
  return { accountId: person.accountId, channel: through, asApp: false };
}

export const anonymous: Caller = { accountId: null, channel: 'rest', asApp: false };
export const theApp: Caller = { accountId: null, channel: 'app', asApp: true };
