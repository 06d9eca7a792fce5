/** Does `work` for each entry, at most `width` at a time, and answers in the order of the entries. Stops at the first failure. */
export async function bounded<T, R>(
  entries: readonly T[],
  width: number,
  work: (entry: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let failed = false;
  const lane = async () => {
    while (next < entries.length && !failed) {
      const at = next;
      next += 1;
      try {
        results[at] = await work(entries[at] as T);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, entries.length) }, lane));
  return results;
}
