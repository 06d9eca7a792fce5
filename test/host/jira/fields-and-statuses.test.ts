import { ada, anonymous, as, issue, noor } from '../builders';
import { v3 } from '../ask';
import { asked } from '../asked-site';

describe('fields, statuses, priorities and labels', () => {
  it('field lists every field; field/search pages by 50', () => {
    const ask = asked();
    const fields = ask(anonymous, 'GET', v3('field')).list('');
    expect(fields.find(({ id }) => id === 'customfield_10020')).toMatchObject({
      custom: true,
      schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
    });
    expect(ask(as(noor), 'GET', v3('field/search?maxResults=1000')).at('maxResults')).toBe(50);
    expect(ask(as(noor), 'GET', v3('field/search?query=sprint&type=custom')).at('values')).toMatchObject([
      { id: 'customfield_10020' },
    ]);
  });

  it('every clause name that a field tells is one that JQL knows', () => {
    const ask = asked();
    const names = ask(as(noor), 'GET', v3('field'))
      .list('')
      .flatMap(({ clauseNames }) => clauseNames as string[]);
    const unknown = names.filter((name) => {
      const jql = `project = OPS AND "${name}" IS EMPTY`;
      const { body } = ask(as(noor), 'POST', v3('search/jql'), { jql });
      return JSON.stringify(body).includes('does not exist');
    });
    expect(names).toContain('timespent');
    expect(unknown).toEqual([]);
  });

  it('statuses/search has its own names for categories, and is for administrators', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('statuses/search')).status).toBe(401);
    const done = ask(as(ada), 'GET', v3('statuses/search?statusCategory=DONE'));
    expect(done.at('values')).toMatchObject([{ id: '5', statusCategory: 'DONE', scope: { type: 'GLOBAL' } }]);
  });

  it('priorities can be asked for by project', () => {
    const ask = asked();
    const ids = (path: string) =>
      ask(as(noor), 'GET', v3(path))
        .list('values')
        .map(({ id }) => id);
    expect(ids('priority/search')).toEqual(['1', '2', '3', '9']);
    expect(ids('priority/search?projectId=10000')).toEqual(['1', '2', '3']);
  });

  it('labels are those in use, sorted', () => {
    const ask = asked({ issues: [issue({ labels: ['b', 'a'] }), issue({ key: 'OPS-2', labels: ['a'] })] });
    expect(ask(as(noor), 'GET', v3('label')).at('values')).toEqual(['a', 'b']);
  });
});
