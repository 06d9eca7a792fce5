import fc from 'fast-check';
import type { Addition } from '#contract';
import { additionsKnownAt, knownAt } from '#core/lifecycle/known-at';
import { anyEvent, event } from '../timeline/events';
import { markWord } from './any-marks';
import { at } from './told';

describe('as known at a moment', () => {
  it('nothing later is there, and all that was earlier is, the time before the impact included', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), fc.integer({ min: 0, max: 4 }), (events, minute) => {
        const moment = `2026-11-18T01:0${minute}:00.000Z`;
        expect(knownAt(events, moment)).toEqual(events.filter((one) => one.at <= moment));
      }),
    ));

  it('a stretch that was still going on has no end yet', () => {
    const stretch = event({ at: at('02:00'), endAt: at('02:40') });
    expect(knownAt([stretch], at('02:10'))[0]).not.toHaveProperty('endAt');
    expect(knownAt([stretch], at('02:40'))[0]).toHaveProperty('endAt', at('02:40'));
  });

  const about = { eventId: 'comment:1', issueId: '1', revision: 1, by: 'noor', at: at('09:00'), earlier: [] };
  const decision: Addition = {
    ...about,
    id: 'decision:comment:1',
    about: 'decision',
    body: { knownThen: ['a'], options: [], sensible: 'quick', learnedLater: ['it had failed over by itself'] },
  };

  it('a decision keeps what was known then and loses what was learned later', () => {
    expect(additionsKnownAt([decision], at('02:14'))).toEqual([
      { ...decision, body: { ...decision.body, learnedLater: [] } },
    ]);
  });

  it('marks and added events of later moments are not there yet', () => {
    const added: Addition = {
      ...about,
      id: 'event:1',
      about: 'event',
      eventId: null,
      body: { source: 'hand', at: at('03:00'), text: 'Called the card network', zone: 'UTC' },
    };
    const mark = markWord('mitigated', { at: at('03:16') });
    const none = markWord('acknowledged', { notApplicable: true, reason: 'nobody was needed' });
    expect(additionsKnownAt([added, mark, none], at('02:00'))).toEqual([none]);
    expect(additionsKnownAt([added, mark, none], at('03:30'))).toEqual([added, mark, none]);
  });
});
