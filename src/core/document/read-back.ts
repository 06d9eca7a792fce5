import type { PostmortemDocument } from './document';
import { fromMarkdown } from './from-markdown';
import { fromJson } from './json';
import { MARKDOWN_END } from './to-markdown';

/** Why a file gives no postmortem. */
export type Unreadable =
  /** Nothing in it says that it was taken out of this app. */
  | 'notOurs'
  /** It begins as one of ours, and its end is missing. */
  | 'cutOff'
  /** It is one of ours, and what holds it together was changed by hand. */
  | 'changed'
  /** A later version of the app wrote it. */
  | 'newer'
  | 'tooLong';

export type ReadBack = { readonly document: PostmortemDocument } | { readonly because: Unreadable };

/** Far more than any postmortem has, in UTF-16 units; more would hold up the page. */
export const MOST_FILE = 8_000_000;

const VERSION = 1;
/** A number may stand in quotation marks, or as words, where somebody changed it. */
const laterThanOurs = (version: unknown): boolean => typeof version === 'number' && version > VERSION;

/** The postmortem that an exported file holds, Markdown or JSON, or why it gives none. Never throws. */
export function readBack(file: string): ReadBack {
  if (file.length > MOST_FILE) return { because: 'tooLong' };
  const text = file.replace(/^\uFEFF/, '').trim();
  return text.startsWith('{') ? readJson(text) : readMarkdown(text);
}

function readJson(text: string): ReadBack {
  const document = fromJson(text);
  if (document) return { document };
  const value = parsed(text);
  if (value === undefined) return { because: text.includes('"second-story/postmortem"') ? 'cutOff' : 'notOurs' };
  const { format, version } = value;
  if (format !== 'second-story/postmortem') return { because: 'notOurs' };
  return { because: laterThanOurs(version) ? 'newer' : 'changed' };
}

/** Undefined where it is no JSON, or no record. */
function parsed(text: string): { readonly format?: unknown; readonly version?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function readMarkdown(text: string): ReadBack {
  const document = fromMarkdown(`${text}\n`);
  if (document) return { document };
  const version = /^<!-- second-story postmortem (\d+) -->/.exec(text)?.[1];
  if (version === undefined)
    return { because: text.includes(MARKDOWN_END) && /<!-- about -->/.test(text) ? 'changed' : 'notOurs' };
  if (laterThanOurs(Number(version))) return { because: 'newer' };
  return { because: text.endsWith(MARKDOWN_END) ? 'changed' : 'cutOff' };
}
