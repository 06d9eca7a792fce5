/** The seven parts of a message to customers (S2-26), in order. */
export const messageParts = ['summary', 'when', 'affected', 'happened', 'ended', 'doing', 'help'] as const;
export type MessagePart = (typeof messageParts)[number];

/** What customers are told. A part is '' where it says nothing. */
export type CustomerMessage = Readonly<Record<MessagePart, string>> & {
  /** Finds of the redaction that a person looked at and lets stand, as they are written. */
  readonly kept: readonly string[];
  /** A person's word that it may go out as it is; `because`: why, where finds had not been looked at. */
  readonly ready?: { readonly because?: string };
};
