/**
 * Evaluates the texts of each company by themselves. No rule learns from labels, so this is also what leaving a company
 * out gives. The company is what stands before the first slash of a text's `source`.
 */
export function bySource<Result>(
  rows: readonly object[],
  evaluate: (rows: readonly object[]) => Result,
): Readonly<Record<string, Result>> {
  const sources = new Map<string, object[]>();
  for (const row of rows) {
    const source = companyOf(row);
    sources.set(source, [...(sources.get(source) ?? []), row]);
  }
  return Object.fromEntries([...sources].map(([source, some]) => [source, evaluate(some)] as const));
}

function companyOf(row: object): string {
  const { source } = row as { source?: unknown };
  return typeof source === 'string' && source !== '' ? (source.split('/')[0] ?? source) : 'unknown';
}
