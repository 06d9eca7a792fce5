import { asking, v3 } from '../ask';
import { as, doc, issue, noor, petra, site } from '../builders';

const playing = (statusId = '1') => {
  const played = site({ issues: [issue({ key: 'OPS-1', statusId })] });
  return { played, ask: asking(played), subject: () => played.state.issues['10001'] };
};
const path = v3('issue/OPS-1/transitions');

describe('transitions', () => {
  test('lists the ways out of the status, each with where it leads', () => {
    const reply = playing().ask(as(noor), 'GET', path);
    expect(reply.at('expand')).toBe('transitions');
    expect(reply.list('transitions').map(({ id, name }) => [id, name])).toEqual([
      ['11', 'Start'],
      ['31', 'Finish'],
    ]);
    expect(reply.at('transitions.1.to.statusCategory.key')).toBe('done');
  });

  test('an unknown id and a missing right both give an empty list', () => {
    const { ask } = playing();
    const none = { expand: 'transitions', transitions: [] };
    expect(ask(as(noor), 'GET', `${path}?transitionId=999`).body).toEqual(none);
    expect(ask(as(petra), 'GET', path).body).toEqual(none);
  });

  test('status and resolution go into one history, resolution first', () => {
    const { ask, subject } = playing('3');
    expect(ask(as(noor), 'POST', path, { transition: { id: '31' } }).status).toBe(204);
    expect(subject()?.histories).toHaveLength(1);
    expect(subject()?.histories[0]?.items).toEqual([
      {
        field: 'resolution',
        fieldtype: 'jira',
        fieldId: 'resolution',
        from: null,
        fromString: null,
        to: '10000',
        toString: 'Done',
      },
      {
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '3',
        fromString: 'In Progress',
        to: '5',
        toString: 'Done',
      },
    ]);
    expect(subject()?.resolutionDate).toBe('2026-11-18T02:00:00.000+0000');
    ask(as(noor), 'POST', path, { transition: { id: '41' } });
    expect(subject()).toMatchObject({ resolutionId: null, resolutionDate: null, statusId: '1' });
  });

  test('the category’s date moves a millisecond after the history, and only with the category', () => {
    const { ask, subject } = playing();
    ask(as(noor), 'POST', path, { transition: { id: '11' } });
    expect(subject()?.statusCategoryChanged).toBe('2026-11-18T02:00:00.001+0000');
    ask(as(noor), 'POST', path, { transition: { id: '21' } });
    expect(subject()?.statusId).toBe('4');
    expect(subject()?.statusCategoryChanged).toBe('2026-11-18T02:00:00.001+0000');
  });

  test('a comment travels with it', () => {
    const { ask, subject } = playing();
    const update = { comment: [{ add: { body: doc('On it') } }] };
    expect(ask(as(noor), 'POST', path, { transition: { id: '11' }, update }).status).toBe(204);
    expect(subject()?.comments).toHaveLength(1);
  });

  test('refuses what is missing, what does not lead out of here, and whoever may not', () => {
    const { ask, subject } = playing();
    expect(ask(as(noor), 'POST', path, {}).at('errorMessages')).toEqual(["Missing 'transition' identifier"]);
    const no = (id: string) => [`Transition id '${id}' is not valid for this issue.`];
    expect(ask(as(noor), 'POST', path, { transition: { id: '41' } }).at('errorMessages')).toEqual(no('41'));
    expect(ask(as(petra), 'POST', path, { transition: { id: '11' } }).at('errorMessages')).toEqual(no('11'));
    expect(subject()?.statusId).toBe('1');
  });

  test('a field sent along is on no screen', () => {
    const body = { transition: { id: '31' }, fields: { resolution: { name: 'Done' } } };
    const { ask, subject } = playing();
    expect(ask(as(noor), 'POST', path, body).at('errors.resolution')).toMatch(/not on the appropriate screen/);
    expect(subject()?.statusId).toBe('1');
  });
});
