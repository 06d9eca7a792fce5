import { Failure } from '../../src/app/failure';
import type { PrivacyPorts, RunAccount } from '../../src/app/privacy-ports';
import { takePrivacyStep } from '../../src/app/report-accounts';

const at = '2026-11-18T09:00:00.000Z';
const met = (count: number): RunAccount[] =>
  Array.from({ length: count }, (_, n) => ({
    accountId: `a${n}`,
    at,
    word: String(n).padStart(4, '0'),
    closed: false,
  }));

test('one id that Atlassian refuses keeps no other from being reported', async () => {
  const taken: string[] = [];
  const closed: string[] = [];
  const ports = {
    accounts: { readRun: async () => met(100), noteClosed: async (_: string, ids: string[]) => closed.push(...ids) },
    report: async (some: { accountId: string }[]) => {
      if (some.some(({ accountId }) => accountId === 'a41')) throw new Failure('jiraRefused');
      taken.push(...some.map(({ accountId }) => accountId));
      return some
        .filter(({ accountId }) => accountId === 'a7')
        .map(({ accountId }) => ({ accountId, status: 'closed' }));
    },
  } as unknown as PrivacyPorts;
  const next = await takePrivacyStep(ports, { run: at, to: 'report', after: '' });
  expect(next).toEqual({ run: at, to: 'report', after: '0089' });
  expect(await takePrivacyStep(ports, next ?? { run: at, to: 'report', after: '' })).toMatchObject({ to: 'erase' });
  expect(new Set(taken).size).toBe(99);
  expect(closed).toEqual(['a7']);
});
