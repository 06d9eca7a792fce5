import { textPlace } from '#core/texts/text-place';

const own = 'own:0b9b6c1e-7d1f-4a57-9d2e-5a2f6c1e7d1f';

test.each([
  ['impact/whoWasMet', { section: 'impact', question: 'whoWasMet', eventId: null }],
  [`${own}/notes-1`, { section: own, question: 'notes-1', eventId: null }],
  ['wasHard/decision~changelog:10038', { section: 'wasHard', question: 'decision', eventId: 'changelog:10038' }],
])('%s is a text', (id, place) => expect(textPlace(id)).toEqual(place));

test.each([
  '',
  'impact',
  'impact/',
  'other/who',
  'impact/1a',
  'impact/who~',
  'impact/who~nothing',
  'impact/who~comment:1x',
])('%s is none', (id) => expect(textPlace(id)).toBeNull());
test.each([
  'impact/who/x',
  'own:1/who',
  ` impact/who`,
  'impact/who\n',
  `impact/${'a'.repeat(42)}`,
  'impact/who~event:1',
])('%j is none', (id) => expect(textPlace(id)).toBeNull());
