import { fromChangelog } from '#core/timeline/from-changelog';
import { mask, MASK } from '#core/timeline/mask';
import { comment, history, linked } from './records';
import { fromComment } from '#core/timeline/from-comments';

const hidden = new Set(['SEC-14']);

test('the key of a withheld ticket is nowhere in the line that logs its link', () => {
  const event = fromChangelog(linked(1, 'sec-14', 'is blocked by'), 'OPS-88');
  expect(JSON.stringify(event)).toContain('sec-14');
  const masked = mask(event, hidden);
  expect(masked.text).toBe(`Linked: is blocked by ${MASK}`);
  expect(JSON.stringify(masked).toUpperCase()).not.toContain('SEC-14');
});

test('other changes made in the same edit are masked with it', () => {
  const both = history(1, [
    { field: 'Link', to: 'SEC-14', toString: 'This issue blocks SEC-14' },
    { field: 'summary', fieldId: 'summary', fromString: 'See SEC-14', toString: 'See SEC-14, SEC-140 and XSEC-14' },
  ]);
  const masked = mask(fromChangelog(both, 'OPS-88'), hidden);
  expect(masked.changes?.[1]?.toText).toBe(`See ${MASK}, SEC-140 and XSEC-14`);
});

test('links to tickets that are shown, and what people wrote, stay as they are', () => {
  const other = fromChangelog(linked(1, 'SEC-140'), 'OPS-88');
  const said = fromComment(comment(2, 'Compare SEC-14'), 'OPS-88');
  expect(mask(other, hidden)).toBe(other);
  expect(mask(said, hidden)).toBe(said);
});
