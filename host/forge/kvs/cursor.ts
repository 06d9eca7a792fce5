import { StorageRefusal } from './wire';

/** Where a page ended: the position of its last row. Sealed with the process, since cursors must not be kept. */
export interface Position {
  key: string;
  range?: string | number | boolean;
}

export const cursorOf = (seal: string, position: Position): string =>
  Buffer.from(JSON.stringify({ seal, ...position })).toString('base64url');

/** Throws INVALID_CURSOR for anything that this process did not hand out. */
export function positionOf(seal: string, cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const { seal: sealed, ...position } = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Position & {
      seal: string;
    };
    if (sealed === seal && typeof position.key === 'string') return position;
  } catch {
    // refused below
  }
  throw new StorageRefusal(400, 'INVALID_CURSOR', 'The provided cursor is invalid');
}
