import { placeOf } from '../../host/page/src/parts/place-of';

describe('an address of the site', () => {
  test.each([
    ['/', { kind: 'home' }],
    ['/browse/ops-88', { kind: 'issue', key: 'OPS-88' }],
    ['/jira/projects/PAY/board', { kind: 'project', key: 'PAY', view: 'board' }],
    ['/jira/projects/PAY/backlog', { kind: 'project', key: 'PAY', view: 'backlog' }],
    ['/jira/software/c/projects/PAY/boards/7', { kind: 'project', key: 'PAY', view: 'board', board: 7 }],
    ['/jira/software/c/projects/PAY/boards/7/backlog', { kind: 'project', key: 'PAY', view: 'backlog', board: 7 }],
    ['/jira/software/projects/del/boards/1', { kind: 'project', key: 'DEL', view: 'board', board: 1 }],
    ['/jira/servicedesk/projects/SUP/queues/custom/1', { kind: 'project', key: 'SUP', view: 'board' }],
    ['/wiki/spaces/OPS', { kind: 'wiki', key: 'OPS' }],
    ['/wiki/spaces/OPS/pages/131073/How+we+review', { kind: 'wiki', key: 'OPS', page: '131073' }],
    ['/jira/dashboards/1', { kind: 'unknown' }],
    ['/anything', { kind: 'unknown' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});
