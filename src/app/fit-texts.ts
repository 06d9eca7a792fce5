import { REPLY_LIMIT_BYTES, utf8Length } from '#core/timeline/fit-reply';

/** Room for what stands around the texts in a reply: people, who is here. */
const AROUND_BYTES = 300_000;

/** The first of these that one reply carries, at least one of them. */
export function fitTexts<T>(texts: readonly T[]): readonly T[] {
  let room = REPLY_LIMIT_BYTES - AROUND_BYTES;
  const end = texts.findIndex((text, at) => (room -= utf8Length(JSON.stringify(text))) < 0 && at > 0);
  return end < 0 ? texts : texts.slice(0, end);
}
