import { ada, anonymous, as, noor, oskar, petra, project, several } from '../builders';
import { v3 } from '../ask';
import { asked, keys } from '../asked-site';

describe('projects', () => {
  it('are found by id, key in any case and former key', () => {
    const ask = asked();
    for (const name of ['PAY', 'pay', '10001', 'CASH'])
      expect(ask(as(noor), 'GET', v3(`project/${name}`)).at('key')).toBe('PAY');
  });

  it('that are hidden are as missing as those that never were', () => {
    const ask = asked();
    for (const key of ['SEC', 'NOPE']) {
      const reply = ask(as(oskar), 'GET', v3(`project/${key}`));
      expect(reply).toMatchObject({
        status: 404,
        body: { errorMessages: [`No project could be found with key '${key}'.`], errors: {} },
      });
    }
  });

  it('are searched by what the caller may do in them', () => {
    const ask = asked();
    expect(keys(ask(as(noor), 'GET', v3('project/search')).list('values'))).toEqual(['OPS', 'PAY', 'SEC']);
    expect(keys(ask(as(oskar), 'GET', v3('project/search')).list('values'))).toEqual(['OPS', 'PAY']);
    expect(keys(ask(as(petra), 'GET', v3('project/search?action=create')).list('values'))).toEqual([]);
    expect(keys(ask(as(noor), 'GET', v3('project/search?query=pay')).list('values'))).toEqual(['PAY']);
    expect(ask(anonymous, 'GET', v3('project/search')).body).toMatchObject({ total: 0, isLast: true, values: [] });
  });

  it('come in pages of at most 100', () => {
    const projects = several(120, (n) => project({ id: String(10_000 + n), key: `P${n}` }));
    const page = asked({ projects })(as(noor), 'GET', v3('project/search?maxResults=1000'));
    expect(page.body).toMatchObject({ maxResults: 100, total: 120, isLast: false });
    expect(page.at('nextPage')).toContain('startAt=100');
  });

  it('show their security levels to those who may set one', () => {
    const ask = asked();
    expect(ask(as(ada), 'GET', v3('project/OPS/securitylevel')).at('levels')).toMatchObject([
      { id: '10021', name: 'Team' },
    ]);
    expect(ask(as(noor), 'GET', v3('project/OPS/securitylevel')).body).toEqual({ levels: [] });
  });

  it('have versions, components and statuses by type', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('project/OPS/versions')).body).toHaveLength(2);
    expect(ask(as(noor), 'GET', v3('project/OPS/components')).at('0')).toMatchObject({
      id: '10100',
      name: 'Checkout',
      project: 'OPS',
      projectId: 10000,
    });
    expect(ask(as(noor), 'GET', v3('project/OPS/statuses')).at('0.statuses.0')).toMatchObject({
      id: '1',
      statusCategory: { id: 2, key: 'new' },
    });
  });

  it('keep properties: 201, then 200, then 204, then 404; for administrators to write', () => {
    const ask = asked();
    const path = v3('project/OPS/properties/settings');
    expect(ask(as(noor), 'PUT', path, { a: 1 }).status).toBe(403);
    expect(ask(as(ada), 'PUT', path, { a: 1 }).status).toBe(201);
    expect(ask(as(ada), 'PUT', path, { a: 2 }).status).toBe(200);
    expect(ask(as(petra), 'GET', path).body).toEqual({ key: 'settings', value: { a: 2 } });
    expect(ask(as(petra), 'GET', v3('project/OPS/properties')).at('keys')).toMatchObject([{ key: 'settings' }]);
    expect(ask(as(ada), 'DELETE', path).status).toBe(204);
    expect(ask(as(ada), 'DELETE', path).status).toBe(404);
  });
});
