import type { JsonObject } from '../../../host/jira/model';
import { asking, v3 } from '../ask';
import { as, noor, site, types } from '../builders';

const fields = (more: JsonObject = {}): JsonObject => ({
  project: { key: 'OPS' },
  issuetype: { id: types.task },
  summary: 'Keep a second cache warm',
  ...more,
});

describe('creating many issues', () => {
  test('each stands or falls alone, and the refused are named by place', () => {
    const played = site();
    const reply = asking(played)(as(noor), 'POST', v3('issue/bulk'), {
      issueUpdates: [{ fields: fields() }, { fields: fields({ summary: '' }) }, { fields: fields() }],
    });
    expect(reply.status).toBe(201);
    expect(reply.list('issues').map(({ key }) => key)).toEqual(['OPS-1', 'OPS-2']);
    expect(reply.list('errors')).toEqual([
      {
        status: 400,
        elementErrors: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
        failedElementNumber: 1,
      },
    ]);
  });

  test('is 400 where all fail, and takes no more than fifty', () => {
    const ask = asking(site());
    const bad = { fields: fields({ summary: '' }) };
    const none = ask(as(noor), 'POST', v3('issue/bulk'), { issueUpdates: [bad] });
    expect([none.status, none.at('issues')]).toEqual([400, []]);
    const many = { issueUpdates: Array.from({ length: 51 }, () => ({ fields: fields() })) };
    expect(ask(as(noor), 'POST', v3('issue/bulk'), many).status).toBe(400);
  });
});
