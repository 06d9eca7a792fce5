import type { Change, TimelineEvent } from '#contract';

/** Forge carries at most 5 MB out of a call; the rest is room for what stands around the events. */
export const REPLY_LIMIT_BYTES = 4_500_000;

/** Longest texts first: each step cuts everything beyond so many characters. */
const STEPS = [32_000, 16_000, 8_000, 4_000, 2_000, 1_000, 500, 250, 120];

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate pair is four bytes: two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
};

function cutChange(change: Change, length: number): Change {
  const side = (text: string | null) => (text === null ? null : shorten(text, length));
  return {
    ...change,
    from: side(change.from),
    to: side(change.to),
    fromText: shorten(change.fromText, length),
    toText: shorten(change.toText, length),
  };
}

const longest = ({ text, changes = [] }: TimelineEvent): number =>
  Math.max(
    text.length,
    ...changes.flatMap(({ from, to, fromText, toText }) =>
      [from ?? '', to ?? '', fromText, toText].map((side) => side.length),
    ),
  );

/** The event with no text longer than so many characters; marked where one was cut. */
export const shortenEvent = (event: TimelineEvent, length: number): TimelineEvent => {
  if (longest(event) <= length) return event;
  const changes = event.changes?.map((change) => cutChange(change, length));
  return { ...event, text: shorten(event.text, length), ...(changes && { changes }), cut: true };
};

/**
 * The same events, none missing, within so many bytes of JSON: the longest texts are shortened and marked `cut`.
 * Null where even the shortest telling of every event is too much.
 */
export function fitReply(events: readonly TimelineEvent[], limit: number): readonly TimelineEvent[] | null {
  const fits = (list: readonly TimelineEvent[]) => utf8Length(JSON.stringify(list)) <= limit;
  if (fits(events)) return events;
  for (const length of STEPS) {
    const shorter = events.map((event) => shortenEvent(event, length));
    if (fits(shorter)) return shorter;
  }
  return null;
}
