import type { MessagePart } from '#contract';
import type { FindKind } from '#core/redaction/find';
import { counted } from './counted';

const titles: Readonly<Record<MessagePart, string>> = {
  summary: 'In short',
  when: 'When it was',
  affected: 'Whom it met',
  happened: 'What happened',
  ended: 'How it ended',
  doing: 'What we are doing about it',
  help: 'What you can do',
};

const kinds: Readonly<Record<FindKind, string>> = {
  secret: 'Looks like a key or a password',
  email: 'An e-mail address',
  address: 'An address of a page or service',
  ip: 'A network address',
  host: 'A machine’s name',
  ticket: 'A ticket’s key',
  phone: 'A telephone number',
  name: 'Somebody’s name',
};

/** Words of the message to customers. */
export const messageWords = {
  title: 'Message to customers',
  lead: 'Begun from what the review says. Put it into your own words; it is saved as you leave a field.',
  titles,
  kinds,
  sentences: (count: number) => `${counted(count, 'sentence')}; two or three tell it best.`,
  partMissing: (parts: readonly string[]) => `Nothing is said yet under ${new Intl.ListFormat('en').format(parts)}.`,
  finds: 'Before it goes out',
  none: 'No name, key, machine, address or secret was found in it.',
  found: (count: number) =>
    count === 1 ? 'One thing is better looked at.' : `${counted(count, 'thing')} are better looked at.`,
  replace: (words: string) => `Write “${words}” instead`,
  keep: 'Let it stand',
  keepAgain: (count: number) => `${counted(count, 'find')} you let stand.`,
  lookAgain: 'Look at them again',
  readyAsk: 'Ready to go out',
  ready: 'It may go out as it is.',
  readyBecause: (because: string) => `It may go out as it is. Not everything was looked at: ${because}`,
  notReady: 'Change it again',
  becauseAsk: (count: number) =>
    `${counted(count, 'find')} ${count === 1 ? 'has' : 'have'} not been looked at. What makes it right to send the message all the same?`,
  because: 'Reason',
  becauseKeep: 'Ready to go out',
  preview: 'As customers read it',
  copy: 'Copy the message',
  copied: 'The message is copied.',
  save: 'Save as text',
  file: (key: string) => `${key} message to customers.txt`,
  noneYet: 'Nobody has written a message to customers yet.',
  says: { text: 'Message to customers', keep: 'Let it stand', ready: 'Ready to go out' },
} as const;
