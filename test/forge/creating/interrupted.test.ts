import type { Creation } from '#contract';
import { good, type Host, type Panel } from '../panel';
import { created } from './commitments';
import { pressCreate } from './press-create';
import { commitTo, setStage, type Stage, type Where, writes } from './pressing';

let stage: Stage;
let host: Host;
beforeAll(async () => {
  stage = await setStage();
  host = stage.host;
});
afterEach(() => host.faults.clear());
afterAll(() => host.close());

const several: readonly Where[] = ['ops', 'pay', 'ops', 'pay'];

const create = async (panel: Panel, ids: readonly string[], attempt: number): Promise<readonly Creation[]> =>
  good(await panel.call('createFollowUps', { ideas: ids.map((id) => ({ id, attempt })) }));

/** The app's storage takes no new record, and no change of one. */
const full = { target: 'storage', status: 413, times: 99 } as const;
const newRecords = { ...full, path: '/api/v1/entity/set' };
const changes = { ...full, path: '/api/v1/transaction' };

const storeFull = { outcome: 'problem', problem: { code: 'storeFull' } };
const keysOf = (creations: readonly Creation[]): readonly string[] => creations.map((one) => created(one).key).sort();

test('where the store is full nothing is sent, each is told so, and with room again each is made once', async () => {
  const { panel, ids, made } = await commitTo(stage, several);
  host.faults.add(newRecords);
  host.faults.add(changes);
  expect(await create(panel, ids, 1)).toMatchObject(ids.map(() => storeFull));
  expect(await made()).toEqual([]);
  host.faults.clear();
  const told = keysOf(await create(panel, ids, 2));
  expect((await made()).map(({ key }) => key).sort()).toEqual(told);
});

test('where the store fills up on the way, those that Jira has are told as such, the others wait for room', async () => {
  const { panel, ids, made } = await commitTo(stage, several);
  host.faults.add({ ...newRecords, status: undefined, times: 2 });
  host.faults.add(newRecords);
  const first = await create(panel, ids, 1);
  expect(first.map(({ outcome }) => outcome).sort()).toEqual(['created', 'created', 'problem', 'problem']);
  expect(first.filter(({ outcome }) => outcome === 'problem')).toMatchObject([storeFull, storeFull]);
  host.faults.clear();
  const told = keysOf(await create(panel, ids, 2));
  expect((await made()).map(({ key }) => key).sort()).toEqual(told);
});

test('where it is full once Jira has them, the truth is told, shown to whoever opens the panel, and nothing made twice', async () => {
  const { panel, ids, made } = await commitTo(stage, several);
  host.faults.add(changes);
  const told = keysOf(await create(panel, ids, 1));
  const { followUps } = good(await panel.call('openPanel', {}));
  expect(followUps.map(({ key }) => key).sort()).toEqual(told);
  expect(keysOf(await create(panel, ids, 2))).toEqual(told);
  host.faults.clear();
  expect(keysOf(await create(panel, ids, 3))).toEqual(told);
  expect((await made()).map(({ key }) => key).sort()).toEqual(told);
});

describe.each(['ops', 'pay'] as const)('in %s', (where) => {
  test.each(writes[where])(
    'a page that is reloaded once %j (%i before it) is done and nothing came back makes it once',
    async (write, passing) => {
      const { panel, ids, made } = await commitTo(stage, [where]);
      if (passing > 0) host.faults.add({ ...write, times: passing });
      host.faults.add(write.target === 'bridge' ? { ...write, drop: 'response' } : { ...write, kill: true });
      expect(await panel.call('createFollowUps', { ideas: ids.map((id) => ({ id, attempt: 1 })) })).toBeNull();
      // The new page knows nothing of the earlier try, nor that it has ended.
      const { outcomes } = await pressCreate(panel, ids);
      const told = keysOf(ids.flatMap((id) => (outcomes[id] ? [{ id, ...outcomes[id] }] : [])));
      expect((await made()).map(({ key }) => key)).toEqual(told);
    },
  );
});
