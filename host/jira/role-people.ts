import type { User } from './model';

const person = (user: Pick<User, 'accountId' | 'displayName' | 'role'> & Partial<User>): User => ({
  accountType: 'atlassian',
  emailAddress: `${user.displayName.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`,
  active: true,
  timeZone: 'Europe/Berlin',
  locale: 'en_US',
  groups: ['jira-users'],
  ...user,
});

/** The account the app itself acts with. */
export const appUser: User = person({
  accountId: '712020:5ec0d5-70-1a-4bd1-9e57-a9905ec0d570',
  accountType: 'app',
  displayName: 'Second Story',
  emailAddress: '',
  role: null,
  groups: [],
  timeZone: 'Etc/UTC',
});

/** One invented person for each role: every site of the host has somebody to be. */
export const rolePeople = {
  admin: person({
    accountId: '70121:a6f3b9d2-3c51-4e0a-8f6e-0d1f5b7c2a01',
    displayName: 'Ada Brandt',
    role: 'admin',
    groups: ['jira-users', 'jira-administrators'],
  }),
  responder: person({
    accountId: '70121:c81e4d77-52a9-4b6f-b1e3-7a90d2c4e502',
    displayName: 'Rhea Lindgren',
    role: 'responder',
    timeZone: 'Europe/Stockholm',
  }),
  reader: person({
    accountId: '70121:e93d0f15-8b24-4c7d-a6f8-1c35b8e7d403',
    displayName: 'Petra Novak',
    role: 'reader',
    timeZone: 'Europe/Prague',
  }),
  outsider: person({
    accountId: '70121:0b7a92ce-64d8-4f13-9d5b-4e8f61a2c704',
    displayName: 'Oskar Lund',
    role: 'outsider',
    timeZone: 'America/New_York',
  }),
} as const satisfies Record<string, User>;
