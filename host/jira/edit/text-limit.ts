import type { Json } from '../model';

/** Jira's default for texts (`jira.text.field.character.limit`), which Cloud sites cannot change. */
const limit = 32_767;

/** A guess: that a document's JSON is counted as it came, the format around its words with it. */
export const isTooLong = (document: Json): boolean => JSON.stringify(document).length > limit;

export const tooLong = 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.';
