/** Whom the document is for: all of it, half a page, or a message (S4-05). */
export const audiences = ['engineers', 'leaders', 'customers'] as const;
export type Audience = (typeof audiences)[number];
