import { matching } from '../../../static/panel/src/timeline/matching';
import { event, timeline } from '../builders';

const at = '2026-11-18T01:58:12.000Z';
const comment = event({ at, id: 'comment:1', text: 'Shoppers report declines', author: 'a2' });
const change = event({
  at,
  id: 'changelog:2',
  text: 'Medium → Highest',
  source: { issue: 'PAY-229', kind: 'changelog', id: '2' },
  changes: [{ fieldId: 'priority', field: 'Priority', from: '3', to: '1', fromText: 'Medium', toText: 'Highest' }],
});
const story = timeline([comment, change]);

it.each([
  ['', '', ['comment:1', 'changelog:2']],
  ['  ', '', ['comment:1', 'changelog:2']],
  ['wulandari DECLINES', '', ['comment:1']],
  ['priority', '', ['changelog:2']],
  ['pay-229', '', ['changelog:2']],
  ['', 'OPS-88', ['comment:1']],
  ['priority', 'OPS-88', []],
])('finds with the words "%s" and the ticket "%s"', (query, ticket, ids) => {
  expect(matching(story, { query, ticket }).map((each) => each.id)).toEqual(ids);
});
