import { tellStory } from '../../../host/jira/story-teller';
import { bigCounts } from '../../../host/stories/big';
import { everybodyIn, issueOf, linkedTickets, projectOf } from './told';

describe('near-miss', () => {
  it('happens in a team-managed project with types, statuses and a field of its own', () => {
    const state = tellStory('near-miss');
    const project = projectOf(state, issueOf(state, state.incident));
    expect(project.style).toBe('next-gen');
    expect(project.issueTypeIds.map((id) => state.issueTypes[id]?.scopeProjectId)).toEqual([project.id, project.id]);
    expect(Object.values(state.fields).filter(({ scopeProjectId }) => scopeProjectId === project.id)).toHaveLength(1);
  });
});

describe('slow-burn', () => {
  const state = tellStory('slow-burn');

  it('began days before anybody noticed', () => {
    const first = Math.min(...linkedTickets(state).map(({ created }) => new Date(created).getTime()));
    const noticed = new Date(issueOf(state, state.incident).created).getTime();
    expect((noticed - first) / 86_400_000).toBeGreaterThan(7);
  });

  it('lives one local hour twice: later comments bear an earlier time of day, with another offset', () => {
    const times = issueOf(state, state.incident).comments.map(({ created }) => created);
    const [summer, winter] = [times.filter((at) => at.endsWith('-0400')), times.filter((at) => at.endsWith('-0500'))];
    expect(summer.at(-1)?.slice(0, 16)).toBe('2026-11-01T01:58');
    expect(winter[0]?.slice(0, 16)).toBe('2026-11-01T01:05');
  });

  it('has a ticket that a security level keeps from some who see its project', () => {
    const ticket = issueOf(state, 'CORP-12');
    const level = projectOf(state, ticket).securityLevels.find(({ id }) => id === ticket.securityLevelId);
    const reader = everybodyIn(state).find(({ role }) => role === 'reader');
    expect(projectOf(state, ticket).permissions.BROWSE_PROJECTS).toContain('reader');
    expect(level?.memberIds).not.toContain(reader?.accountId);
    expect(level?.memberIds).toContain(ticket.creatorId);
  });

  it('has responders in four zones or more', () => {
    const zones = everybodyIn(state).flatMap(({ role, timeZone }) => (role === 'responder' ? [timeZone] : []));
    expect(new Set(zones).size).toBeGreaterThanOrEqual(4);
  });
});

describe('big', () => {
  const state = tellStory('big');
  const incident = issueOf(state, state.incident);
  const tickets = linkedTickets(state);

  it('holds 5,000 entries, 500 comments and 100 linked tickets', () => {
    expect(bigCounts).toEqual({ entries: 5_000, comments: 500, linked: 100 });
    expect([incident.histories.length, incident.comments.length, tickets.length]).toEqual([5_000, 500, 100]);
  });

  it('has linked tickets with more comments than a list embeds, but few', () => {
    expect(tickets.filter(({ comments }) => comments.length > 20)).toHaveLength(2);
    for (const { histories, comments } of tickets)
      expect([histories.length, comments.length].every((count) => count > 0)).toBe(true);
  });

  it('tells changes that follow from each other', () => {
    for (const field of ['status', 'priority', 'assignee']) {
      const changes = incident.histories.flatMap(({ items }) => items).filter((item) => item.field === field);
      changes.slice(1).forEach((change, at) => expect(change.from).toBe(changes[at]?.to));
    }
  });

  it('never writes two records of the incident in one instant', () => {
    const times = incident.histories.map(({ created }) => created);
    expect(new Set(times).size).toBe(times.length);
  });
});
