import { parsePlace } from '../../static/panel/src/use-place';

const start = { tab: 'timeline', scrollTop: 0, opened: {}, filter: { query: '', ticket: '' } };
const place = {
  tab: 'follow-ups',
  scrollTop: 120,
  opened: { 'comment:1': 90 },
  filter: { query: 'pool', ticket: 'A-1' },
};

it('brings the reader back to where they were', () => {
  expect(parsePlace(JSON.stringify(place))).toEqual(place);
});

it.each([
  null,
  '{',
  '{}',
  JSON.stringify({ ...place, tab: 'elsewhere' }),
  JSON.stringify({ ...place, opened: { a: 'x' } }),
])('begins at the start with %s', (json) => {
  expect(parsePlace(json)).toEqual(start);
});
