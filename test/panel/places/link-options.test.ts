import { linkOf } from '#core/follow-ups/link-of';
import { linkOptions } from '../../../static/panel/src/places/link-options';

const types = [
  { id: '1', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '2', name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' },
];

test('a type that reads otherwise from its other end can be told from both, one that does not from one', () => {
  expect(linkOptions(types, 'OPS-88').map(({ label }) => label)).toEqual([
    'relates to OPS-88',
    'causes OPS-88',
    'is caused by OPS-88',
  ]);
});

test('each choice is told before it is made as it was chosen', () => {
  for (const { linkTypeId, linkDirection, label } of linkOptions(types, 'OPS-88')) {
    const link = linkOf({ linkTypeId, linkDirection }, types);
    expect(link && `${link.type[link.direction]} OPS-88`).toBe(label);
  }
});
