import fc from 'fast-check';
import { completeList, type ListPage } from '../../../src/forge/jira/complete-list';

type Entry = { readonly id: string };
const entries = (count: number, from = 0): Entry[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(from + at) }));

/** A server that holds a list and answers pages of its own size, oldest first. */
function server(list: () => readonly Entry[], size: number) {
  const asked: number[] = [];
  const readPage = async (startAt: number): Promise<ListPage<Entry>> => {
    asked.push(startAt);
    const all = list();
    return { records: all.slice(startAt, startAt + size), total: all.length, size };
  };
  return { asked, readPage };
}

const idsOf = (list: readonly Entry[]) => new Set(list.map(({ id }) => id));

test('a list that came whole is not asked for again', async () => {
  const { asked, readPage } = server(() => entries(3), 100);
  expect(await completeList({ records: entries(3), total: 3 }, readPage)).toHaveLength(3);
  expect(asked).toEqual([]);
});

test('with the newest 100 of 500 known, four pages give the rest', async () => {
  const { asked, readPage } = server(() => entries(500), 100);
  const all = await completeList({ records: entries(100, 400), total: 500 }, readPage);
  expect(idsOf(all)).toEqual(idsOf(entries(500)));
  expect(asked).toEqual([0, 100, 200, 300]);
});

test('any list comes whole, whatever part was known and whatever the size of a page', async () => {
  const sizes = fc.record({
    count: fc.nat(60),
    page: fc.integer({ min: 1, max: 70 }),
    from: fc.nat(60),
    known: fc.nat(60),
  });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ count, page, from, known }) => {
      const list = entries(count);
      const { readPage } = server(() => list, page);
      const all = await completeList({ records: list.slice(from, from + known), total: count }, readPage);
      expect(idsOf(all)).toEqual(idsOf(list));
    }),
  );
});

test('what is added while reading is not lost', async () => {
  const list = entries(250);
  const { readPage } = server(() => list, 100);
  const growing = async (startAt: number) => {
    const page = await readPage(startAt);
    if (startAt === 0) list.push(...entries(60, 250));
    return page;
  };
  expect(idsOf(await completeList({ records: entries(100, 150), total: 250 }, growing))).toEqual(idsOf(list));
});

test('when something is deleted while reading, the list is read anew', async () => {
  let list = entries(300);
  const { readPage } = server(() => list, 100);
  let pages = 0;
  const shrinking = async (startAt: number) => {
    const page = await readPage(startAt);
    pages += 1;
    if (pages === 1) list = list.slice(1);
    return page;
  };
  expect(idsOf(await completeList({ records: [], total: 300 }, shrinking))).toEqual(idsOf(list));
});

test('a list that never stands still is a problem, not a part', async () => {
  let count = 1_000;
  const melting = async (startAt: number) => {
    count -= 1;
    return { records: entries(count).slice(startAt, startAt + 100), total: count, size: 100 };
  };
  await expect(completeList({ records: [], total: 1_000 }, melting)).rejects.toMatchObject({ code: 'jiraBusy' });
});

test('records that a server counts but does not show end the reading', async () => {
  const { asked, readPage } = server(() => entries(4), 100);
  const counted = async (startAt: number) => ({ ...(await readPage(startAt)), total: 6 });
  expect(await completeList({ records: entries(3), total: 6 }, counted)).toHaveLength(4);
  expect(asked).toEqual([0]);
});
