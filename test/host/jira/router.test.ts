import { createRouter } from '../../../host/jira/router';
import { routes } from '../../../host/jira/routes';
import { scopeTable } from '../../../host/jira/scopes';
import { unplayedOperations } from '../../../host/jira/unplayed';

const names = routes.map(({ method, template }) => `${method} ${template}`);

describe('the operations played', () => {
  it('each is there once', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('each has its scopes, and no scopes are left over', () => {
    expect(Object.keys(scopeTable).sort()).toEqual([...names].sort());
  });

  it('none is listed as not played', () => {
    const unplayed = new Set(unplayedOperations.map(({ method, template }) => `${method} ${template}`));
    expect(names.filter((name) => unplayed.has(name))).toEqual([]);
  });
});

describe('a path', () => {
  const router = createRouter(routes);

  it('gives its parameters decoded', () => {
    const match = router.match('GET', '/rest/api/3/issue/OPS-1/properties/a%20b%2Fc');
    expect(match).toMatchObject({ kind: 'route', params: { issueIdOrKey: 'OPS-1', propertyKey: 'a b/c' } });
  });

  it('goes to the most literal template', () => {
    const match = router.match('POST', '/rest/api/3/issue/bulk');
    expect(match.kind === 'route' && match.route.template).toBe('/rest/api/3/issue/bulk');
  });

  it('may end with a slash, and may hold a stray percent sign', () => {
    expect(router.match('GET', '/rest/api/3/serverInfo/').kind).toBe('route');
    expect(router.match('GET', '/rest/api/3/issue/100%')).toMatchObject({ params: { issueIdOrKey: '100%' } });
  });

  it('without a parameter’s value is no path', () => {
    expect(router.match('GET', '/rest/api/3/issue//comment').kind).toBe('unknown');
  });
});
