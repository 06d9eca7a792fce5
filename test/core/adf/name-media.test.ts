import { lacksNames, mediaNames, nameMedia } from '#core/adf/name-media';
import { toText } from '#core/adf/to-text';

const media = (attrs: object) => ({ type: 'mediaSingle', content: [{ type: 'media', attrs }] });
const doc = (...content: object[]) => ({ version: 1, type: 'doc', content });
const names = mediaNames([{ mediaApiFileId: 'file-1', filename: 'declines.png' }, { filename: 'without an id' }]);

test('a file without a name is given the one that its attachment has', () => {
  const given = doc(media({ id: 'file-1', type: 'file' }));
  expect(lacksNames(given)).toBe(true);
  expect(toText(nameMedia(given, names))).toContain('declines.png');
  expect(lacksNames(nameMedia(given, names))).toBe(false);
});

test('a name that the writer gave stays, and so does a file that nobody knows', () => {
  const given = doc(media({ id: 'file-1', alt: 'The graph' }));
  expect(lacksNames(given)).toBe(false);
  expect(nameMedia(given, names)).toEqual(given);
  const unknown = doc(media({ id: 'file-2' }));
  expect(nameMedia(unknown, names)).toEqual(unknown);
});

test.each([null, 'wiki text', 7, [], { type: 'doc' }])('%j lacks no names', (given) => {
  expect(lacksNames(given)).toBe(false);
  expect(nameMedia(given, names)).toEqual(given);
});
