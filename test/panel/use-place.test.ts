import { wholeView } from '../../static/panel/src/timeline/view';
import { documentAddress } from '../../static/panel/src/timeline/view-address';
import { firstPlace, formatPlace } from '../../static/panel/src/use-place';
import type { Place } from '../../static/panel/src/use-place';

const start: Place = {
  tab: 'timeline',
  section: null,
  audience: 'engineers',
  scrollTop: 0,
  opened: {},
  view: wholeView,
};
const place: Place = {
  tab: 'analysis',
  section: 'wentWell',
  audience: 'leaders',
  scrollTop: 120,
  opened: { 'comment:1': 90, 'group:comment:2': 0 },
  view: { ...wholeView, query: 'pool', ticket: 'A-1', roles: true, knownAt: '2026-11-18T02:14:00.000Z' },
};
const plain = 'https://example.atlassian.net/browse/OPS-88';
const shared = `${plain}?pm-kind=decision`;

it('brings the reader back to where they were', () => {
  expect(firstPlace(formatPlace(place, plain), plain)).toEqual(place);
  expect(firstPlace(formatPlace(place, shared), shared)).toEqual(place);
});

it('begins with the view that a shared address asks for, whatever was kept before', () => {
  const view = { ...wholeView, kind: 'decision' };
  expect(firstPlace(null, shared)).toEqual({ ...start, view });
  expect(firstPlace(formatPlace(place, plain), shared)).toEqual({ ...start, view });
});

it('opens the section of the analysis that an address names', () => {
  const linked = `${plain}?pm-section=response`;
  expect(firstPlace(null, linked)).toEqual({ ...start, tab: 'analysis', section: 'response' });
  expect(firstPlace(null, `${plain}?pm-section=elsewhere`)).toEqual(start);
});

it('opens the document that an address names, for its readers', () => {
  const linked = documentAddress('https://example.atlassian.net', 'OPS-88', 'leaders');
  expect(firstPlace(null, linked)).toEqual({ ...start, tab: 'review', audience: 'leaders' });
  expect(firstPlace(null, `${plain}?pm-document=everybody`)).toEqual(start);
});

const kept = JSON.parse(formatPlace(place, plain)) as Record<string, unknown>;

it.each([
  null,
  '{',
  '{}',
  JSON.stringify({ ...kept, tab: 'elsewhere' }),
  JSON.stringify({ ...kept, opened: { a: 'x' } }),
  JSON.stringify({ ...kept, view: 7 }),
])('begins at the start with %s', (json) => {
  expect(firstPlace(json, plain)).toEqual(start);
});
