import type { Change } from '#contract';
import { plainly, sidesOf, type Words } from './plain';

/** Jira writes `This issue blocks SP-15`; what stands before the phrase says nothing. */
const phrase = (text: string): string => text.replace(/^This issue (links to )?/, '').trim();

export const linkWords: Words = ({ from, to, fromText, toText }) => {
  if (to || toText) return `Linked: ${phrase(toText || (to ?? ''))}`;
  return `Unlinked: ${phrase(fromText || (from ?? ''))}`;
};

/** An update by global id is logged with the same id on both sides. */
export const remoteLinkWords: Words = (change) => {
  const { from, to } = { from: phrase(change.fromText), to: phrase(change.toText) };
  if (from && to) return `Web link updated: ${to}`;
  return to ? `Web link added: ${to}` : `Web link removed: ${from}`;
};

export const parentWords: Words = (change) => plainly('Parent', sidesOf(change));

/** Written on the parent's side. */
export const childWords: Words = (change: Change) => {
  const { from, to } = sidesOf(change);
  return to ? `Child added: ${to}` : `Child removed: ${from}`;
};
