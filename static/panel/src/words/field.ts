/** What stands beside a field's label. */
export const fieldWords = {
  required: 'required',
} as const;
