import { type CustomerMessage, type MarkName, type MessagePart, messageParts } from '#contract';
import type { PostmortemDocument } from './document';
import { proseOf } from './prose-of';

/** How a message says times; core formats none. */
export type MessageTelling = {
  /** `from 01:31 to 03:16 UTC on Wed 18 Nov 2026`; the end is null while it lasts. */
  readonly span: (from: string, to: string | null) => string;
  /** `1 h 45 min` */
  readonly lasting: (from: string, to: string) => string;
};

/** A summary for customers has so many sentences (S3-44). */
export const summarySentences = { least: 2, most: 3 } as const;

const MOST_DOING = 5;

const sentence = (words: string): string => {
  const text = words.trim().replace(/\s+/gu, ' ');
  if (text === '') return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/u.test(text) ? '' : '.'}`;
};

/** What stands first, so that a summary of two to three sentences stays one. */
const firstOf = (words: string): string =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words.trim().replace(/\s+/gu, ' '))][0]?.segment ??
  '';

/** `None` is not read out. */
const lostWords = (lost: string): string =>
  lost.trim() === ''
    ? ''
    : /^(?:no|none|nothing)\b/i.test(lost.trim())
      ? 'No data was lost.'
      : sentence(`Data lost: ${lost}`);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/**
 * A message to customers as the review would begin it: from what people filled in, and from what they committed to
 * (S3-45). It is for a person to put right: what it would rather not say is found by the redaction.
 */
export function messageDraft(document: PostmortemDocument, tell: MessageTelling): CustomerMessage {
  const { impact, marks, followUps, sections } = document;
  const at = (mark: MarkName): string | null => marks.find((one) => one.mark === mark)?.at ?? null;
  const from = at('impactStart') ?? at('detected');
  const to = at('mitigated') ?? at('resolved');
  const lasted = from && to && to >= from ? tell.lasting(from, to) : null;
  const written = sections.find(({ id }) => id === 'summary')?.answers[0];
  const met = sentence(firstOf(impact?.what ?? '')) || 'Part of our service did not work as it should.';
  return {
    summary: joined(
      from ? sentence(`${tell.span(from, to)}, part of our service did not work as it should`) : met,
      from && impact?.what.trim() ? met : '',
      lasted ? `It lasted ${lasted} and is over now.` : 'We are working on it.',
    ),
    when: from ? sentence(`${tell.span(from, to)}${lasted ? `, ${lasted} in all` : ''}`) : '',
    affected: joined(sentence(impact?.who ?? ''), sentence(impact?.count ?? ''), lostWords(impact?.dataLost ?? '')),
    happened: written ? proseOf(written.content) : '',
    ended: to ? sentence(`It worked again ${lasted ? `after ${lasted}` : 'soon after'}`) : '',
    doing: [
      ...followUps.slice(0, MOST_DOING).map(({ what }) => sentence(what)),
      ...(followUps.length > MOST_DOING ? [`And ${followUps.length - MOST_DOING} more improvements.`] : []),
    ].join('\n'),
    help: joined(
      sentence(impact?.workaround ?? ''),
      'If anything still looks wrong to you, answer this message and we will look at it.',
    ),
    kept: [],
  };
}

/** The whole message as it goes out. `titles`: what stands above each part. */
export const messageText = (message: CustomerMessage, titles: Readonly<Record<MessagePart, string>>): string =>
  messageParts
    .filter((part) => message[part].trim() !== '')
    .map((part) => `${titles[part]}\n${message[part].trim()}`)
    .join('\n\n');
