import { as, noor, oskar, petra, types } from '../builders';
import { v3 } from '../ask';
import { asked } from '../asked-site';

describe('createmeta', () => {
  const path = v3('issue/createmeta/PAY/issuetypes');

  it('lists the types under issueTypes, and the screen’s fields', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', path).body).toMatchObject({
      startAt: 0,
      maxResults: 50,
      total: 4,
      issueTypes: [{ id: types.epic }, {}, {}, {}],
    });
    const fields = ask(as(noor), 'GET', `${path}/${types.task}`).list('fields');
    const ids = fields.map(({ fieldId }) => fieldId);
    expect(ids).toContain('priority');
    expect(ids).not.toContain('duedate');
    expect(fields.find(({ fieldId }) => fieldId === 'summary')).toMatchObject({
      required: true,
      name: 'Summary',
      key: 'summary',
    });
    const priority = fields.find(({ fieldId }) => fieldId === 'priority');
    expect(priority).toMatchObject({ allowedValues: [{ id: '1' }, { id: '2' }, { id: '3' }] });
  });

  it('shows nothing to those who may not create', () => {
    const ask = asked();
    expect(ask(as(petra), 'GET', path).body).toMatchObject({ total: 0, issueTypes: [] });
    expect(ask(as(petra), 'GET', `${path}/${types.task}`).body).toMatchObject({ total: 0, fields: [] });
    expect(ask(as(oskar), 'GET', v3('issue/createmeta/SEC/issuetypes')).status).toBe(404);
  });

  it('refuses a page of more than 200', () => {
    const reply = asked()(as(noor), 'GET', `${path}?maxResults=201`);
    expect(reply).toMatchObject({
      status: 400,
      body: { errorMessages: ["Parameter 'maxResults' must not exceed the limit '200'"] },
    });
  });
});
