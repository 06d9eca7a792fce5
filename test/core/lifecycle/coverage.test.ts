import { byEvent } from '#core/additions/by-event';
import { evidenceCoverage, sourceCoverage } from '#core/lifecycle/coverage';
import type { Addition } from '#contract';
import { event } from '../timeline/events';
import { at } from './told';

const about = (eventId: string) =>
  ({ eventId, issueId: '1', revision: 1, by: 'noor', at: at('09:00'), earlier: [] }) as const;
const evidence = (eventId: string): Addition => ({
  ...about(eventId),
  id: `evidence:${eventId}`,
  about: 'evidence',
  body: { type: 'link', title: 'Decline rate', url: 'https://example.com/declines' },
});
const shown = (id: string) => event({ id, significant: true });

describe('evidence coverage', () => {
  it('counts what stands out and is not hidden, in whole per cent', () => {
    const hidden: Addition = { ...about('c'), id: 'hide:c', about: 'hide', body: { reason: 'said twice' } };
    const events = [shown('a'), shown('b'), shown('c'), shown('d'), event({ id: 'e' })];
    const found = evidenceCoverage(events, byEvent([evidence('a'), evidence('b'), hidden]));
    expect(found).toEqual({ standOut: 3, withEvidence: 2, percent: 66, without: ['d'] });
  });

  it('is not a number where nothing stands out', () => {
    expect(evidenceCoverage([event()], byEvent([])).percent).toBeNull();
  });
});

describe('source coverage', () => {
  it('lists the sources that gave something', () => {
    const typed = event({ id: 'event:1', source: { issue: 'OPS-88', kind: 'hand', id: '1' } });
    expect(sourceCoverage([event(), typed, event({ id: 'comment:2' })])).toEqual([
      { source: 'comment', events: 2 },
      { source: 'hand', events: 1 },
    ]);
  });
});
