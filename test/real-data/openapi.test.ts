import { routes } from '../../host/jira/routes';
import { scopeTable } from '../../host/jira/scopes';
import { unplayedOperations } from '../../host/jira/unplayed';
import { ada, as } from '../host/builders';
import { callable } from '../host/calling';
import { tour } from '../host/tour/tour';
import { tourSite } from '../host/tour/tour-site';
import { describedApis } from './described-api';
import { isNewerOperation, knownExceptions } from './openapi-exceptions';
import { replyFaults } from './reply-faults';

const apis = describedApis();
const described = apis.length > 0 ? describe : describe.skip;
if (apis.length === 0) console.warn('Skipped: ../shared/data/openapi is not here, so nothing is checked against it.');

const operationOf = (name: string) =>
  apis.map(({ operations }) => operations.get(name)).find((one) => one !== undefined);

described('against Atlassian’s own description', () => {
  it('every reply has a described status and shape, but for the exceptions listed', async () => {
    const { call } = callable(tourSite());
    const faultsOf = replyFaults(apis);
    const found: string[] = [];
    for (const { operation, path, body, headers } of tour) {
      const reply = await call(as(ada), operation.split(' ')[0] ?? '', path, body, headers);
      if (!isNewerOperation(operation)) found.push(...faultsOf(operation, reply.status, reply.body));
    }
    const unknown = [...new Set(found)].filter((one) => !knownExceptions.some(({ matches }) => matches.test(one)));
    expect(unknown).toEqual([]);
    const idle = knownExceptions.filter(({ matches }) => !found.some((one) => matches.test(one)));
    expect(idle).toEqual([]);
  });

  it('every operation played is one of Jira’s, and every one of Jira’s is played or listed as not played', () => {
    const ours = new Set([
      ...routes.map(({ method, template }) => `${method} ${template}`),
      ...unplayedOperations.map(({ method, template }) => `${method} ${template}`),
    ]);
    const theirs = new Set(
      apis.flatMap(({ operations }) => [...operations.keys()].filter((name) => name.includes(' /rest/'))),
    );
    expect([...ours].filter((name) => !theirs.has(name) && !isNewerOperation(name))).toEqual([]);
    expect([...theirs].filter((name) => !ours.has(name))).toEqual([]);
    expect([...theirs].filter(isNewerOperation)).toEqual([]);
  });

  it('the scopes are those of the description, but for what newer pages say', () => {
    /** See the scope notes of the project: newer pages than the description. */
    const newer = [
      'GET /rest/agile/1.0/board',
      'POST /rest/api/3/permissions/check',
      'GET /rest/api/3/priority/search',
    ];
    const sorted = (list: readonly string[] | undefined) => [...(list ?? [])].sort();
    for (const [name, rule] of Object.entries(scopeTable)) {
      if (newer.includes(name) || isNewerOperation(name)) continue;
      const operation = operationOf(name);
      const states = operation?.['x-atlassian-oauth2-scopes'];
      const oauth = operation?.security?.find((one) => 'OAuth2' in one)?.['OAuth2'];
      const of = (state: string) => states?.find((one) => one.state === state)?.scopes;
      if (states === undefined) expect([name, sorted(rule.granular)]).toEqual([name, sorted(oauth)]);
      else
        expect([name, sorted(rule.classic), sorted(rule.granular)]).toEqual([
          name,
          sorted(of('Current')),
          sorted(of('Beta')),
        ]);
    }
  });
});
