import { HostProblem } from '../../../host/host-problem';
import { storyNames, storyNow, tellStory } from '../../../host/jira/story-teller';
import { everybodyIn, idsByTime, issueOf, linkedTickets, projectOf } from './told';

describe.each(storyNames)('the story %s', (name) => {
  const state = tellStory(name);
  const incident = issueOf(state, state.incident);

  it('is the same at every telling', () => {
    expect(JSON.stringify(tellStory(name)) === JSON.stringify(state)).toBe(true);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('has somebody for each role', () => {
    const roles = everybodyIn(state).flatMap(({ role }) => role ?? []);
    expect([...new Set(roles)].sort()).toEqual(['admin', 'outsider', 'reader', 'responder']);
    const emails = everybodyIn(state).flatMap(({ role, emailAddress }) => (role === null ? [] : [emailAddress]));
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z.-]+@example\.com$/);
  });

  it('gives ids that rise with time over the whole site', () => {
    const rising = (ids: number[]) => [...ids].sort((a, b) => a - b);
    const histories = idsByTime(state, (issue) => issue.histories);
    const comments = idsByTime(state, (issue) => issue.comments);
    expect(comments).toEqual(rising(comments));
    if (name !== 'big') expect(histories).toEqual(rising(histories));
  });

  it('links tickets to its incident, and both ends of each link tell of it', () => {
    const tickets = linkedTickets(state);
    expect(tickets.length).toBeGreaterThanOrEqual(4);
    for (const ticket of tickets) {
      const ends = [
        [incident, ticket.key],
        [ticket, incident.key],
      ] as const;
      for (const [issue, other] of ends) {
        const told = issue.histories
          .flatMap(({ items }) => items)
          .filter(({ field, to }) => field === 'Link' && to === other);
        expect({ on: issue.key, to: other, times: told.length }).toEqual({ on: issue.key, to: other, times: 1 });
      }
    }
  });

  it('ends before the host’s clock starts, and that is in the morning or later', () => {
    const last = Math.max(...Object.values(state.issues).map(({ updated }) => new Date(updated).getTime()));
    expect(new Date(storyNow(name) ?? '').getTime()).toBeGreaterThan(last);
  });

  it('knows everybody it names', () => {
    for (const issue of Object.values(state.issues)) {
      const named = [...issue.histories, ...issue.comments, ...issue.worklogs, ...issue.attachments].map(
        ({ authorId }) => authorId,
      );
      for (const id of named) expect(state.users[id ?? '']).toBeDefined();
      expect(projectOf(state, issue).issueTypeIds).toContain(issue.typeId);
    }
  });
});

it('refuses a story it does not know, in one line', () => {
  expect(() => tellStory('quiet-night')).toThrow(
    new HostProblem('There is no story "quiet-night": choose payment-outage, near-miss, slow-burn, big.'),
  );
  expect(storyNow('quiet-night')).toBeUndefined();
});
