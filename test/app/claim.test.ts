import { type Claim, leaseFrom, LEASE_MS, leaseLeft, mayTakeOver } from '../../src/app/claim';

const NOW = Date.UTC(2026, 10, 18, 9, 0, 0);
const claim = (parts: Partial<Claim> = {}): Claim => ({
  revision: 1,
  state: 'posting',
  claimedBy: '557058:1',
  attempt: 1,
  leaseUntil: leaseFrom(NOW),
  probeFrom: null,
  created: null,
  ...parts,
});

test('while a call may be sending, no other goes on with its claim', () => {
  expect(mayTakeOver(claim(), 1, NOW)).toBe(false);
  expect(mayTakeOver(claim(), 1, NOW + LEASE_MS - 1)).toBe(false);
});

test('once it cannot be at work any more, another may', () => {
  expect(leaseLeft(claim(), NOW + LEASE_MS)).toBe(0);
  expect(mayTakeOver(claim(), 1, NOW + LEASE_MS)).toBe(true);
});

test('a panel that saw its earlier try end goes on at once', () => {
  expect(mayTakeOver(claim(), 2, NOW)).toBe(true);
});

test('before anything is sent, any call may: the holder will not pass its conditional write', () => {
  expect(mayTakeOver(claim({ state: 'claimed' }), 1, NOW)).toBe(true);
});
