/** The words of anything thrown; the app's errors may come from another realm, where `instanceof Error` does not hold. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
