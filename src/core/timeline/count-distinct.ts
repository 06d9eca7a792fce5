type WithId = { readonly id: string };

/** Jira's ids grow in the order things were written. */
export const isNewer = (id: string, than: string): boolean =>
  id.length === than.length ? id > than : id.length > than.length;

/** Ids that only grow repeat none. */
function grow(list: readonly WithId[], after: string): boolean {
  let last = after;
  for (const { id } of list) {
    if (!isNewer(id, last)) return false;
    last = id;
  }
  return true;
}

/** How many different ids stand in these lists. A set of them is only made where they might repeat. */
export function countDistinct(lists: readonly (readonly WithId[])[]): number {
  let [count, last] = [0, ''];
  for (const list of lists) {
    if (!grow(list, last)) return new Set(lists.flatMap((each) => each.map(({ id }) => id))).size;
    count += list.length;
    last = list.at(-1)?.id ?? last;
  }
  return count;
}
