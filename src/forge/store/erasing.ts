import { createHash } from 'node:crypto';
import { erasedId } from '#core/people/erased';
import type { Erasing } from '#core/privacy/replace-accounts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What stands for these accounts in one review, or one project's settings: another word in each, so that none can be followed. */
export const erasingIn = (scope: string, accountIds: ReadonlySet<string>): Erasing =>
  new Map([...accountIds].map((id) => [id, erasedId(id, digest(`${scope} ${id}`))]));

/** A word for an account in one run. */
export const wordIn = (run: string, accountId: string): string => digest(`${run} ${accountId}`).slice(0, 24);
