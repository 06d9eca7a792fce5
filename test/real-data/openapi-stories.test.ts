import { createClock } from '../../host/clock';
import { calm } from '../../host/conditions';
import { createSite } from '../../host/jira/site';
import type { Site } from '../../host/jira/http';
import { tellStory } from '../../host/jira/story-teller';
import { asking } from '../host/ask';
import { describedApis } from './described-api';
import { knownExceptions } from './openapi-exceptions';
import { replyFaults } from './reply-faults';

const apis = describedApis();
const described = apis.length > 0 ? describe : describe.skip;
if (apis.length === 0) console.warn('Skipped: ../shared/data/openapi is not here, so no story is checked against it.');

const platform = '/rest/api/3/';
const agile = '/rest/agile/1.0/';

/** Templates, with what fills their one parameter. */
const ofIssue = [
  '',
  '/changelog',
  '/comment',
  '/remotelink',
  '/worklog',
  '/watchers',
  '/transitions',
  '/editmeta',
  '/properties',
];
const ofProject = ['', '/versions', '/components', '/statuses'];
const ofBoard = ['', '/configuration', '/issue', '/backlog'];

type Read = [operation: string, path: string];

const readsOf = ({ state }: Site): Read[] => {
  const issues = Object.values(state.issues).slice(0, 40);
  const reads = (base: string, template: string, name: string, parts: readonly string[]): Read[] =>
    parts.map((part) => [`GET ${base}${template}${part}`, `${base}${template.replace(/\{.*\}/, name)}${part}`]);
  return [
    ...issues.flatMap(({ key }) => reads(platform, 'issue/{issueIdOrKey}', key, ofIssue)),
    ...issues.flatMap(({ key }) => reads(agile, 'issue/{issueIdOrKey}', key, [''])),
    ...Object.values(state.projects).flatMap(({ key }) => reads(platform, 'project/{projectIdOrKey}', key, ofProject)),
    ...Object.values(state.projects).flatMap(({ key, issueTypeIds }) =>
      issueTypeIds.map((id): Read => {
        const base = `${platform}issue/createmeta`;
        return [`GET ${base}/{projectIdOrKey}/issuetypes/{issueTypeId}`, `${base}/${key}/issuetypes/${id}`];
      }),
    ),
    ...Object.values(state.boards).flatMap(({ id }) => reads(agile, 'board/{boardId}', String(id), ofBoard)),
    ...['field', 'status', 'issuetype', 'priority', 'users/search', 'project/search', 'statuses/search'].map(
      (name): Read => [`GET ${platform}${name}`, `${platform}${name}`],
    ),
  ];
};

described('every story, read as its people', () => {
  it.each(['payment-outage', 'near-miss', 'slow-burn'])('%s is as Atlassian describes', (story) => {
    const faultsOf = replyFaults(apis);
    const clock = createClock('2026-11-20T09:00:00.000Z', false);
    const site = createSite({ state: tellStory(story), clock, conditions: { ...calm }, baseUrl: 'http://127.0.0.1:9' });
    const ask = asking(site);
    const people = Object.values(site.state.users).filter(({ role }) => role === 'admin' || role === 'reader');
    const found = new Set<string>();
    for (const { accountId } of people) {
      for (const [operation, path] of readsOf(site)) {
        const { status, body } = ask({ accountId, channel: 'rest', asApp: false }, 'GET', path);
        // What somebody may not see is refused, and those answers have no schema.
        if (status < 400) for (const fault of faultsOf(operation, status, body)) found.add(fault);
      }
    }
    expect([...found].filter((one) => !knownExceptions.some(({ matches }) => matches.test(one)))).toEqual([]);
  });
});
