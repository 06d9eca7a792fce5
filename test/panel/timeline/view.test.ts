import fc from 'fast-check';
import { eventKinds, reaches, sourceKinds, stages } from '#contract';
import { fromParameters, toParameters, wholeView } from '../../../static/panel/src/timeline/view';
import { viewAddress, viewIn } from '../../../static/panel/src/timeline/view-address';

const views = fc.record({
  query: fc.string().map((text) => text.trim()),
  ticket: fc.constantFrom('', 'OPS-88', 'PAY-229'),
  person: fc.string(),
  kind: fc.constantFrom('' as const, ...eventKinds),
  stage: fc.constantFrom('' as const, ...stages),
  without: fc.subarray([...sourceKinds]),
  reach: fc.constantFrom(...reaches),
  all: fc.boolean(),
  hidden: fc.boolean(),
  roles: fc.boolean(),
  knownAt: fc.option(
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((at) => at.toISOString()),
  ),
});

it('comes out of an address as it went in', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewIn(viewAddress('https://example.atlassian.net', 'OPS-88', view)) ?? wholeView).toEqual(view);
    }),
  );
});

it('leaves the address of the whole as Jira writes it, and reads no view out of Jira’s own parameters', () => {
  expect(viewAddress('https://example.atlassian.net', 'OPS-88', wholeView)).toBe(
    'https://example.atlassian.net/browse/OPS-88',
  );
  expect(viewIn('https://example.atlassian.net/browse/OPS-88?focusedCommentId=7')).toBeNull();
  expect(viewIn('')).toBeNull();
});

it('takes no harm from an address that somebody wrote by hand', () => {
  const parameters = 'pm-kind=nothing&pm-stage=&pm-known-at=yesterday&pm-without=comment.elsewhere&pm-reach=far';
  expect(fromParameters(new URLSearchParams(parameters))).toEqual({ ...wholeView, without: ['comment'] });
  fc.assert(
    fc.property(fc.string(), (text) => {
      const view = fromParameters(new URLSearchParams(`pm-find=${text}&pm-known-at=${text}`));
      expect(view && toParameters(view)).toBeInstanceOf(URLSearchParams);
    }),
  );
});
