import { matcher } from '../../../static/panel/src/timeline/matching';
import { wholeView } from '../../../static/panel/src/timeline/view';
import type { View } from '../../../static/panel/src/timeline/view';
import { event } from '../builders';

const at = '2026-11-18T01:58:12.000Z';
const comment = event({ at, id: 'comment:1', text: 'Shoppers report declines', author: 'a2', stage: 'detection' });
const change = event({
  at,
  id: 'changelog:2',
  text: 'Medium → Highest',
  kind: 'status',
  source: { issue: 'PAY-229', kind: 'changelog', id: '2' },
  changes: [{ fieldId: 'priority', field: 'Priority', from: '3', to: '1', fromText: 'Medium', toText: 'Highest' }],
});
const pasted = event({
  at,
  id: 'event:3',
  text: 'pool is full',
  author: null,
  authorName: 'wulandari',
  source: { issue: 'OPS-88', kind: 'transcript', id: '3' },
});
const names: Readonly<Record<string, string>> = { a1: 'Noor Haddad', a2: 'Wulandari' };

const searching = {
  standingOf: ({ kind, stage }: typeof comment) => ({ kind, stage, standsOut: true, hidden: false }),
  authorOf: ({ author, authorName }: typeof comment) => (author ? (names[author] ?? null) : (authorName ?? null)),
  addedWords: ({ id }: typeof comment) => (id === 'event:3' ? 'nobody could tell which board was current' : ''),
};

it.each<[Partial<View>, readonly string[]]>([
  [{}, ['comment:1', 'changelog:2', 'event:3']],
  [{ query: '  ' }, ['comment:1', 'changelog:2', 'event:3']],
  [{ query: 'wulandari DECLINES' }, ['comment:1']],
  [{ query: 'priority' }, ['changelog:2']],
  [{ query: 'pay-229' }, ['changelog:2']],
  [{ query: 'which board' }, ['event:3']],
  [{ ticket: 'OPS-88' }, ['comment:1', 'event:3']],
  [{ ticket: 'OPS-88', query: 'priority' }, []],
  [{ person: 'a2' }, ['comment:1']],
  [{ person: 'wulandari' }, ['event:3']],
  [{ kind: 'status' }, ['changelog:2']],
  [{ stage: 'detection' }, ['comment:1']],
  [{ without: ['comment', 'transcript'] }, ['changelog:2']],
])('leaves with %j the events %j', (view, ids) => {
  const matches = matcher({ ...wholeView, ...view }, searching);
  expect([comment, change, pasted].filter(matches).map(({ id }) => id)).toEqual(ids);
});
