import { createTeller } from '../../../host/stories/teller';
import { person } from '../../../host/stories/person';
import { noor } from '../../../host/stories/payment-outage/people';
import { paymentSite } from '../../../host/stories/payment-outage/site';
import { issueOf } from './told';

const open = { type: '10002', summary: 'A ticket' };

describe('telling a story', () => {
  it('plays moments in order of time, however they were told', () => {
    const teller = createTeller(paymentSite());
    const at = teller.on('2026-11-18');
    at('02:00:00', noor).comments('OPS-88', 'second');
    at('01:00:00', noor).opens('OPS-88', open).comments('OPS-88', 'first');
    const { comments, created } = issueOf(teller.play(), 'OPS-88');
    expect(comments.map(({ body }) => JSON.stringify(body).includes('first'))).toEqual([true, false]);
    expect(created.slice(0, 19)).toBe('2026-11-18T02:00:00');
  });

  it('writes what Jira would write: a transition with its resolution is one entry', () => {
    const teller = createTeller(paymentSite());
    teller.on('2026-11-18')('01:00:00', noor).opens('PAY-229', open).moves('PAY-229', 'Done');
    const { histories } = issueOf(teller.play(), 'PAY-229');
    expect(histories.map(({ items }) => items.map(({ field }) => field))).toEqual([['resolution', 'status']]);
  });

  it.each([
    [
      'an unknown transition',
      'cannot "Fly"',
      (key: string, teller: ReturnType<typeof createTeller>) =>
        teller.on('2026-11-18')('01:00:01', noor).moves(key, 'Fly'),
    ],
    [
      'a person it does not know',
      'mentions Nobody Here',
      (key: string, teller: ReturnType<typeof createTeller>) =>
        teller.on('2026-11-18')('01:00:01', noor).comments(key, '[~Nobody_Here]'),
    ],
    [
      'somebody who may not',
      'was refused with 4',
      (key: string, teller: ReturnType<typeof createTeller>) =>
        teller.on('2026-11-18')('01:00:01', person('A Stranger', 'Etc/UTC')).comments(key, 'hi'),
    ],
  ])('stops at %s, naming the moment', (_what, words, tell) => {
    const teller = createTeller(paymentSite());
    teller.on('2026-11-18')('01:00:00', noor).opens('PAY-229', open);
    tell('PAY-229', teller);
    expect(() => teller.play()).toThrow(words);
  });

  it('refuses a time that is none', () => {
    expect(() => createTeller(paymentSite()).on('2026-11-18')('25:00', noor)).toThrow(
      '"2026-11-18 25:00" is no time of a story.',
    );
  });
});
