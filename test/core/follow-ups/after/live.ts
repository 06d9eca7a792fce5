import type { LiveFollowUp } from '#contract';

/** A follow-up as it might stand in Jira. */
export const live = (parts: Partial<LiveFollowUp> = {}): LiveFollowUp => ({
  intention: '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607',
  issueId: '901',
  key: 'OPS-91',
  summary: 'Send failover notices to the on-call channel',
  status: { id: '1', name: 'To do', category: 'new' },
  priority: { id: '2', name: 'High' },
  owner: null,
  project: { id: '10000', key: 'OPS', name: 'Operations' },
  type: { id: '10001', name: 'Task' },
  due: null,
  closedAt: null,
  createdAt: '2026-11-18T09:00:00.000Z',
  sprint: null,
  notSet: [],
  may: { edit: true, assign: true, schedule: true },
  ...parts,
});
