import { log } from '../attachments';
import type { Teller } from '../teller';
import { anjali, callum, naomi, release, tane } from './people';

/** FIND-198, ten days before: the index learns to fold accents. Nothing looks wrong. */
export function tellQuietDays({ on }: Teller): void {
  const planned = on('2026-10-21');
  planned('08:15:00', anjali)
    .opens('FIND-198', {
      type: '10002',
      summary: 'Fold accents when indexing, so that "creme brulee" finds crème brûlée',
      description: 'Readers type without accents. The index folds both sides from now on.',
      fields: { priority: { id: '3' }, components: [{ name: 'Index' }], labels: ['accents'] },
    })
    .assigns('FIND-198', anjali)
    .moves('FIND-198', 'In progress');
  planned('15:30:00', callum).comments('FIND-198', 'Read it. The French and Portuguese samples pass. Approved.');
  const live = on('2026-10-22');
  live('06:40:10', anjali)
    .moves('FIND-198', 'In review')
    .edits('FIND-198', { labels: ['accents', 'release'] });
  live('11:02:00', release).comments('FIND-198', 'Live in all regions with release 311.');
  live('11:05:00', anjali)
    .comments('FIND-198', '"creme brulee" finds 412 recipes now, it was 9.')
    .moves('FIND-198', 'Done');
  const after = on('2026-10-24');
  after('23:10:00', tane)
    .opens('FIND-201', {
      type: '10004',
      summary: 'Index is 0.6 % smaller than the store',
      description: 'Weekly count: 1,204,118 in the store, 1,196,930 in the index. Usual difference: under 200.',
      fields: { priority: { id: '4' }, components: [{ name: 'Index' }] },
    })
    .comments('FIND-201', 'Could be the backlog of Saturday. I look again next week.');
  // Europe's clocks go back on the 25th, New York's a week later.
  on('2026-10-25')('00:40:00', callum).comments(
    'FIND-201',
    'The counting job runs at 01:00 local, twice tonight with the clock change. That may double the late ones.',
  );
  on('2026-10-25')('01:20:00', callum).comments('FIND-201', 'Second run says 0.7 %. Leaving it for the week.');
  on('2026-10-28')('21:30:00', naomi)
    .comments('FIND-201', '0.9 %. Growing slowly, still inside the limit of 1 % that pages.')
    .watches('FIND-201');
  on('2026-10-29')('14:05:00', naomi)
    .edits('FIND-201', { priority: { id: '3' } })
    .plans('FIND-201', 62);
  const found = on('2026-11-01');
  found('06:12:30', anjali)
    .comments(
      'FIND-198',
      'Folding leaves recipes without an index key when their title holds only letters it does not know: Thai, Hangul, Greek.',
    )
    .links('FIND-198', 'causes', 'FIND-207');
  found('06:25:00', tane).links('FIND-201', 'relates to', 'FIND-207');
  found('07:02:00', tane).comments(
    'FIND-201',
    '10,844 missing at the highest point. All of them have a title without any Latin letter.',
  );
  found('09:50:00', tane)
    .attaches('FIND-201', log('missing-by-script.txt', ['Hangul 4102', 'Thai 3388', 'Greek 2204', 'Cyrillic 1150']))
    .moves('FIND-201', 'Done');
}
