import fc from 'fast-check';
import { fitReply, utf8Length } from '#core/timeline/fit-reply';
import { event } from './events';

test('bytes are counted as UTF-8 writes them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text))),
  );
});

test('what fits is left alone', () => {
  const events = [event()];
  expect(fitReply(events, 10_000)).toBe(events);
});

test('the longest texts are cut first, none is lost, and the reply fits', () => {
  const events = [
    event({ id: 'comment:1', text: 'короткий' }),
    event({ id: 'comment:2', text: '🚒'.repeat(40_000) }),
    event({ id: 'comment:3', text: 'x'.repeat(9_000) }),
  ];
  const fitted = fitReply(events, 60_000) ?? [];
  expect(fitted.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  expect(Buffer.byteLength(JSON.stringify(fitted))).toBeLessThanOrEqual(60_000);
  expect(fitted.map(({ cut }) => cut ?? false)).toEqual([false, true, false]);
  expect(fitted[1]?.text.endsWith('🚒…')).toBe(true);
});

test('values of a change are cut too', () => {
  const change = {
    fieldId: 'description',
    field: 'description',
    from: null,
    to: null,
    fromText: '',
    toText: 'x'.repeat(90_000),
  };
  const [fitted] = fitReply([event({ text: 'Description added', changes: [change] })], 50_000) ?? [];
  expect(fitted).toMatchObject({ text: 'Description added', cut: true });
  expect(fitted?.changes?.[0]?.toText.length).toBeLessThan(50_000);
});

test('what cannot fit says so instead of leaving events out', () => {
  const events = Array.from({ length: 100 }, (_, at) => event({ id: `comment:${at}` }));
  expect(fitReply(events, 1_000)).toBeNull();
});
