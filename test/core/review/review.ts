import type { Review } from '#contract';
import type { ChangeScene } from '#core/review/change-review';
import { defaultSettings } from '#core/settings/default-settings';

export const review = (change: Partial<Review> = {}): Review => ({
  revision: 1,
  state: 'draft',
  people: { owner: 'noor' },
  dueOn: null,
  meeting: null,
  published: null,
  trace: [],
  ...change,
});

export const scene = (change: Partial<ChangeScene> = {}): ChangeScene => ({
  changeId: '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607',
  by: 'noor',
  at: '2026-11-18T09:00:00.000Z',
  reason: '',
  severity: 'sev3',
  settings: defaultSettings,
  isAdministrator: false,
  holdsUnseen: false,
  tookPart: () => false,
  ...change,
});
