type Link = { readonly from: string; readonly to: string };

/** Everything that can be reached from there, itself only by a way back. */
function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return reached;
}

/** What each leads to, by id. */
export function targetsOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}

/** Groups of nodes that lead to one another in a circle, each in the order of the nodes. */
export function loopsOf(nodes: readonly { readonly id: string }[], links: readonly Link[]): readonly string[][] {
  const next = targetsOf(links);
  const reach = new Map(nodes.map(({ id }) => [id, reachedFrom(id, next)]));
  const together = (one: string, other: string): boolean =>
    reach.get(one)?.has(other) === true && reach.get(other)?.has(one) === true;
  const loops: string[][] = [];
  for (const { id } of nodes) {
    if (!together(id, id)) continue;
    const loop = loops.find(([first]) => first !== undefined && together(first, id));
    if (loop) loop.push(id);
    else loops.push([id]);
  }
  return loops;
}
