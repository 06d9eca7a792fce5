import { bounded } from '../../src/app/bounded';

test('answers in order, never more than so many at once', async () => {
  let running = 0;
  let most = 0;
  const results = await bounded([5, 1, 4, 2, 3], 2, async (turns) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    running -= 1;
    return turns * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('begins nothing more once one has failed', async () => {
  const begun: number[] = [];
  const work = bounded([1, 2, 3, 4], 1, async (entry) => {
    begun.push(entry);
    if (entry === 2) throw new Error('two');
  });
  await expect(work).rejects.toThrow('two');
  expect(begun).toEqual([1, 2]);
});
