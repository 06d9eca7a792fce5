import { curve } from '../attachments';
import type { Teller } from '../teller';
import { admin, anjali, callum, hyun, naomi, release, tane } from './people';
import { contractsDesk } from './site';

const noticing = ({ on }: Teller): void => {
  const at = on('2026-11-01');
  at('05:44:10', hyun).opens('FIND-207', {
    type: '10005',
    summary: 'Recipes with Korean titles are missing from search',
    description: 'Everything posted since about 22 October. It may be more than Korean, I can only read that.',
    fields: { priority: { id: '3' }, labels: ['search'] },
  });
  at('05:47:30', naomi)
    .assigns('FIND-207', naomi)
    .moves('FIND-207', 'Start')
    .edits('FIND-207', { priority: { id: '2' } });
  at('05:50:00', naomi)
    .comments('FIND-207', 'It is 01:50 here. Thai and Greek are missing too. Everything with accents is fine.')
    .plans('FIND-207', 61);
  at('05:55:20', anjali).comments(
    'FIND-207',
    'Morning from Pune. That sounds like my accent folding, FIND-198. Looking.',
  );
  at('05:58:00', tane)
    .comments('FIND-207', 'Evening here. The weekly count in FIND-201 fits: growing since the 22nd.')
    .watches('FIND-207');
  // 06:00 UTC: New York's clock goes from 02:00 back to 01:00.
  at('06:05:00', naomi).comments(
    'FIND-207',
    'Written at 01:05, the second one tonight: this is fifteen minutes after my last comment, not before it.',
  );
  at('06:10:45', anjali).comments(
    'FIND-207',
    'Found: a title without any letter the folding knows gets an empty key, and empty keys are skipped.',
  );
  at('06:14:00', naomi).comments(
    'FIND-207',
    `Decision: switch the folding off and index the skipped ones again, rather than mend it tonight.

     Off is one setting and was tried in staging. Mending means new code at half past one.`,
  );
  at('06:15:10', naomi).edits('FIND-207', { components: [{ name: 'Index' }] });
  at('06:22:30', anjali).comments(
    'FIND-207',
    'Folding is off in all regions. New recipes are indexed again, the old ones wait for the re-index.',
  );
  at('06:31:00', release).comments('FIND-207', 'Re-index started: 1,207,400 recipes, about 2 h.');
  at('06:33:00', naomi)
    .comments(
      'FIND-207',
      'Hand-over to [~Tāne_Parata] until the re-index is through. Known: the cause of the skipping. Open: how many readers met it.',
    )
    .assigns('FIND-207', tane);
};

const mending = ({ on }: Teller): void => {
  const at = on('2026-11-01');
  at('07:30:00', tane).comments('FIND-207', '46 %. No errors.');
  at('08:12:00', tane)
    .comments('FIND-207', '81 %.')
    .attaches('FIND-207', curve('missing-recipes.png', [0, 0, 720, 1900, 3300, 4800, 6400, 8100, 9600, 10844, 0]));
  at('08:41:00', tane)
    .comments('FIND-207', 'Through. Store and index differ by 112, as usual.')
    .moves('FIND-207', 'Mitigate');
  at('13:05:00', callum).comments(
    'FIND-207',
    'Sunday noon in London: checked 60 titles in four scripts by hand, all found.',
  );
  at('13:30:00', callum).edits('FIND-207', { labels: ['accents', 'search'] });
  const monday = on('2026-11-02');
  monday('14:02:00', naomi).assigns('FIND-207', naomi).moves('FIND-207', 'Resolve');
  monday('14:10:00', naomi).comments(
    'FIND-207',
    'It began on 22 October at 11:02 UTC with release 311. It was noticed ten days later, by a letter and a person who could read it.',
  );
  monday('14:20:00', naomi).logsWork('FIND-207', 50, 'Sunday night.').edits('FIND-207', { duedate: '2026-11-06' });
  monday('15:00:00', admin)
    .opens('CORP-12', {
      type: '10002',
      summary: 'Does a partner contract name search freshness?',
      fields: { security: { id: contractsDesk.id } },
    })
    .links('CORP-12', 'relates to', 'FIND-207');
  monday('16:10:00', callum)
    .comments('CORP-12', 'Two do: "within 48 hours". Telling the partners today.')
    .moves('CORP-12', 'Done');
};

const following = ({ on }: Teller): void => {
  const at = on('2026-11-02');
  at('14:30:00', anjali)
    .opens('FIND-208', {
      type: '10002',
      summary: 'Page when store and index differ by more than 0.2 %',
      fields: { priority: { id: '2' } },
    })
    .links('FIND-208', 'relates to', 'FIND-207')
    .assigns('FIND-208', tane)
    .plans('FIND-208', 61);
  at('21:15:00', tane)
    .moves('FIND-208', 'In progress')
    .comments('FIND-208', 'The old limit of 1 % dates from a time when the index was rebuilt every night.');
};

/** FIND-207: from the letter to Monday. */
export function tellNight(teller: Teller): void {
  for (const part of [noticing, mending, following]) part(teller);
}
