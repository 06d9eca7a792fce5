import type { CommentRecord, HistoryRecord, TicketRecords } from '#core/timeline/records';

export const noor = { accountId: '557058:noor', displayName: 'Noor Haddad', active: true };

let minute = 0;
const soon = (): string => new Date(Date.UTC(2026, 10, 18, 1, (minute += 1))).toISOString();

export const history = (id: number, items: readonly object[], created: unknown = soon()): HistoryRecord => ({
  id: String(id),
  author: noor,
  created,
  items: items as readonly Record<string, unknown>[],
});

export const linked = (id: number, key: string, phrase = 'relates to'): HistoryRecord =>
  history(id, [{ field: 'Link', to: key, toString: `This issue ${phrase} ${key}` }]);

export const unlinked = (id: number, key: string, phrase = 'relates to'): HistoryRecord =>
  history(id, [{ field: 'Link', from: key, fromString: `This issue ${phrase} ${key}` }]);

export const moved = (id: number, from: string, to: string): HistoryRecord =>
  history(id, [{ field: 'Key', fromString: from, toString: to }]);

export const comment = (id: number, body: unknown, created: unknown = soon()): CommentRecord => ({
  id: String(id),
  author: noor,
  created,
  body,
});

export const ticket = (key: string, parts: Partial<TicketRecords> = {}): TicketRecords => ({
  key,
  creation: {
    id: `1${key.replace(/\D/g, '')}`,
    author: noor,
    created: '2026-11-17T20:00:00.000+0000',
    summary: 'Card declines',
  },
  histories: [],
  comments: [],
  worklogs: [],
  attachments: [],
  remoteLinks: [],
  ...parts,
});
