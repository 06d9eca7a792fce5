/**
 * Candidates in turn, so that the same ones are not always asked first (S1-13): each incident begins one place further
 * on, counted by the number of its key. Those whom `without` names are passed over, and the next one's turn it is.
 */
export function inTurn(
  candidates: readonly string[],
  incidentKey: string,
  without: (accountId: string) => boolean,
): readonly string[] {
  const number = Number(/(\d+)$/.exec(incidentKey)?.[1] ?? 0);
  const from = candidates.length === 0 ? 0 : number % candidates.length;
  return [...candidates.slice(from), ...candidates.slice(0, from)].filter((id) => !without(id));
}
