import { wellKnown } from '../../jira/model';
import { log } from '../attachments';
import type { Teller } from '../teller';
import { automation, grace, mark, noor, tomasz, will, wulandari } from './people';
import { sprints } from './site';

const flags = { [wellKnown.storyPoints]: 3 };

/** PAY-229, the evening before: the settlement job may wait longer for the database. */
export function tellDeploy({ on }: Teller): void {
  const at = on('2026-11-17');
  at('13:02:11', mark)
    .opens('PAY-229', {
      type: '10002',
      summary: 'Settlement job: statement timeout raised to 90 s',
      description: `
        The nightly settlement run meets its statement timeout of 30 s about twice a week and starts again from the beginning.

        Raise it to 90 s for the settlement role only. Checkout keeps its 5 s.

        Way back: redeploy 2026.46.2, about 6 minutes, practised on the first Monday of each month.`,
      fields: { priority: { id: '3' }, labels: ['settlement'], components: [{ name: 'Settlement' }] },
    })
    .watches('PAY-229');
  at('13:05:40', mark).assigns('PAY-229', mark).plans('PAY-229', sprints.payNow).edits('PAY-229', flags);
  at('13:21:03', mark).moves('PAY-229', 'In progress');
  at('14:10:52', wulandari).comments(
    'PAY-229',
    `Fine from the database side. The settlement role holds at most 4 connections, so longer statements do not crowd anybody out.

     One wish: run it after 21:00 UTC, when the reporting jobs are done.`,
  );
  at('14:14:20', mark).comments('PAY-229', 'After 21:00 it is. [~Noor_Haddad] you are on call, is that all right?');
  at('14:31:09', noor).comments('PAY-229', 'Yes. I am up until about 23:00 anyway.').watches('PAY-229');
  at('15:02:44', mark)
    .moves('PAY-229', 'In review')
    .edits('PAY-229', { labels: ['settlement', 'deploy'] });
  at('15:40:18', grace).comments(
    'PAY-229',
    'Read it twice. The checkout role is untouched, the test for it is there. Approved.',
  );
  at('15:41:02', automation).edits('PAY-229', { labels: ['settlement', 'deploy', 'reviewed'] });
  at('16:20:00', will).edits('PAY-229', { fixVersions: [{ name: '2026.47' }] });
  at('20:48:30', mark).comments('PAY-229', 'Reporting jobs are through. Starting with the canary.');
  at('20:49:12', automation).edits('PAY-229', { labels: ['settlement', 'deploy', 'reviewed', 'canary'] });
  at('20:58:47', mark).comments('PAY-229', 'Canary settled 1,200 payments without a restart. Going wide.');
  at('21:04:05', mark).comments('PAY-229', 'Deployed: settlement job, statement timeout raised to 90 s.');
  at('21:05:10', automation).edits('PAY-229', { labels: ['settlement', 'deploy', 'reviewed', 'live'] });
  at('21:06:31', mark)
    .attaches(
      'PAY-229',
      log('deploy-2026.47.0.txt', [
        '21:03:11 rollout settlement 2026.47.0 started, 6 of 6 instances',
        '21:03:58 instance 6 ready, statement_timeout=90s',
        '21:04:02 rollout finished in 51 s',
      ]),
    )
    .pins('PAY-229', 'Release 2026.47.0', 'https://deploys.example.com/releases/2026.47.0');
  at('21:10:26', noor).comments('PAY-229', 'Declines flat at 2 %, settlement ahead of its usual pace.');
  at('21:12:00', mark).logsWork('PAY-229', 75, 'Change, canary and rollout.');
  at('22:31:00', tomasz).comments('PAY-229', 'Nothing unusual on payments-db-1 so far, 38 of 200 connections in use.');
  at('22:34:00', noor).comments(
    'PAY-229',
    'Good night then. I also hold the Checkout pager from now on, swapped with Jonas until 06:00.',
  );
}
