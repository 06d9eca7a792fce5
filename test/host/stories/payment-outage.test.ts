import { tellStory } from '../../../host/jira/story-teller';
import { wellKnown } from '../../../host/jira/model';
import { everybodyIn, issueOf, linkedTickets, projectOf } from './told';

const state = tellStory('payment-outage');
const tickets = linkedTickets(state);

describe('payment-outage', () => {
  it('links eight tickets in three projects, one of them a service project', () => {
    expect(tickets.map(({ key }) => key).sort()).toEqual([
      'PAY-229',
      'PAY-230',
      'PAY-231',
      'PAY-232',
      'SEC-17',
      'SUP-1904',
      'SUP-1907',
      'SUP-1911',
    ]);
    const projects = new Set(tickets.map((ticket) => projectOf(state, ticket)));
    expect([...projects].map(({ key, typeKey }) => `${key} ${typeKey}`).sort()).toEqual([
      'PAY software',
      'SEC software',
      'SUP service_desk',
    ]);
  });

  it('has internal notes beside answers to shoppers, and service levels', () => {
    const ticket = issueOf(state, 'SUP-1904');
    expect(ticket.comments.some(({ jsdPublic }) => jsdPublic)).toBe(true);
    expect(ticket.comments.some(({ jsdPublic }) => !jsdPublic)).toBe(true);
    expect(ticket.custom.customfield_10051).toMatchObject({
      name: 'Time to first response',
      completedCycles: [{ breached: false }],
    });
    expect(state.fields.customfield_10051?.schema?.type).toBe('sd-servicelevelagreement');
  });

  it('hides its restricted ticket from the outsider alone, who still sees that something was linked', () => {
    const { permissions } = projectOf(state, issueOf(state, 'SEC-17'));
    expect(permissions.BROWSE_PROJECTS).toEqual(expect.arrayContaining(['admin', 'responder', 'reader']));
    expect(permissions.BROWSE_PROJECTS).not.toContain('outsider');
    const items = issueOf(state, 'OPS-88').histories.flatMap(({ items }) => items);
    expect(items.map(({ to }) => to)).toContain('SEC-17');
  });

  it('has one project whose create screen lacks due date, sprint and linked issues', () => {
    const lacking = Object.values(state.projects).filter(({ screens, issueTypeIds }) => {
      const create = screens[issueTypeIds[0] ?? '']?.create.map(({ fieldId }) => fieldId) ?? [];
      return ['duedate', wellKnown.sprint, 'issuelinks'].every((id) => !create.includes(id));
    });
    expect(lacking.map(({ key }) => key)).toEqual(['PAY']);
  });

  it('names Will, Mark and Grace, somebody with one name, and somebody in other letters', () => {
    const names = everybodyIn(state).map(({ displayName }) => displayName);
    for (const first of ['Will', 'Mark', 'Grace'])
      expect(names.some((name) => name.startsWith(`${first} `))).toBe(true);
    expect(names.filter((name) => !name.includes(' '))).toEqual(['Wulandari']);
    expect(names.filter((name) => /^\P{Script=Latin}+$/u.test(name))).toHaveLength(1);
  });

  it('tells the night in its order, with nothing recorded for 43 minutes', () => {
    const night = [issueOf(state, 'OPS-88'), ...tickets].flatMap((issue) =>
      [...issue.histories, ...issue.comments].map(({ created }) => new Date(created).toISOString()),
    );
    const between = (from: string, to: string) =>
      night.filter((at) => at > `2026-11-18T${from}` && at < `2026-11-18T${to}`);
    expect(between('02:24:30', '03:07:00')).toEqual([]);
    expect(between('01:52', '02:24:30').length).toBeGreaterThan(80);
    const statuses = issueOf(state, 'OPS-88').histories.flatMap(({ created, items }) =>
      items
        .filter(({ field }) => field === 'status')
        .map(({ toString: to }) => `${new Date(created).toISOString().slice(11, 16)} ${to ?? ''}`),
    );
    expect(statuses).toEqual(['01:58 In progress', '03:16 Mitigated', '03:40 Resolved']);
  });

  it('has a transcript to paste: days, replies, an edited line, a code fence', () => {
    const lines = (state.transcript ?? '').split('\n');
    expect(lines.filter((line) => /^(Tuesday|Wednesday), November/.test(line))).toHaveLength(2);
    expect(lines.filter((line) => line === '```')).toHaveLength(2);
    expect(lines.some((line) => line.endsWith('(edited)'))).toBe(true);
    expect(lines.some((line) => /^\d+ replies$/.test(line))).toBe(true);
    expect(lines.filter((line) => /\d+:\d\d [AP]M$/.test(line)).length).toBeGreaterThanOrEqual(40);
  });

  it('attaches what can be opened: a picture and a log', () => {
    const attachments = Object.values(state.issues).flatMap((issue) => issue.attachments);
    const picture = attachments.find(({ mimeType }) => mimeType === 'image/png');
    expect(
      Buffer.from(picture?.content ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const log = attachments.find(({ filename }) => filename === 'payments-db-2.txt');
    expect(Buffer.from(log?.content ?? '', 'base64').toString()).toContain('max_connections = 20');
  });
});
