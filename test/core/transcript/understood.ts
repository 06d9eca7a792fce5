import { parseTranscript } from '#core/transcript/parse-transcript';
import type { ParsedLine, TranscriptOptions } from '#core/transcript/parsed-line';

const OPTIONS: TranscriptOptions = { date: '2019-02-08', zone: 'Europe/Paris' };

/** What a test may ask of a text: everything that was understood. */
export const understood = (text: string, options: Partial<TranscriptOptions> = {}) =>
  parseTranscript(text, { ...OPTIONS, ...options });

/** Instant, author and text, the three things that make an event. */
export const told = (text: string, options: Partial<TranscriptOptions> = {}): string[] =>
  understood(text, options).events.map(({ at, author, text: words }) =>
    [at.slice(0, 19), author, words].filter(Boolean).join(' | '),
  );

export const restOf = (text: string): string[] =>
  understood(text)
    .rest.filter(({ why }) => why === 'text')
    .map(({ text: line }) => line);

export const doubtsOf = (text: string, options: Partial<TranscriptOptions> = {}): ParsedLine['doubts'][] =>
  understood(text, options).events.map(({ doubts }) => doubts);
