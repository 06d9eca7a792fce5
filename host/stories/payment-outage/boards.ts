import { curve } from '../attachments';
import type { Teller } from '../teller';
import { automation, grace, jonas, noor, tomasz, will } from './people';
import { sprints } from './site';

/** PAY-230: two boards that say opposite things about one database. */
export function tellBoards({ on }: Teller): void {
  const at = on('2026-11-18');
  at('02:06:30', jonas)
    .opens('PAY-230', {
      type: '10004',
      summary: "Checkout's board says the database is slow, the database board says it is fine",
      description: `
        Checkout's board: waiting for a database connection 4 s at the 95th percentile (usual 3 ms).
        Database board: 12 connections in use, nothing waiting.

        One of them does not show the database that checkout is talking to.`,
      fields: { priority: { id: '2' }, components: [{ name: 'Checkout' }] },
    })
    .links('PAY-230', 'relates to', 'OPS-88')
    .assigns('PAY-230', jonas);
  at('02:07:15', jonas)
    .moves('PAY-230', 'In progress')
    .attaches('PAY-230', curve('checkout-wait.png', [3, 3, 3, 4, 3, 2900, 3900, 4000, 4100, 4000]));
  at('02:08:02', noor).comments('PAY-230', 'I see the same. Which of the two is fed by what?');
  at('02:09:40', jonas).comments(
    'PAY-230',
    'Ours measures in the service itself. Where the database board gets its numbers I do not know.',
  );
  at('02:11:48', noor).comments(
    'PAY-230',
    'The board says "primary: payments-db-1, healthy". I go with that until somebody from Database is here.',
  );
  at('02:12:30', automation).edits('PAY-230', { labels: ['incident'] });
  at('02:13:15', jonas).comments(
    'PAY-230',
    'Understood. Still odd that it shows fewer connections than we alone have open.',
  );
  at('02:17:02', jonas).edits('PAY-230', { priority: { id: '1' } });
  at('02:20:30', jonas)
    .comments('PAY-230', 'Counted by hand: checkout has 20 connections and 61 requests waiting for one.')
    .watches('PAY-230');
  at('02:22:15', jonas).comments(
    'PAY-230',
    `Refusals as the driver writes them:

     {code}
     02:21:58 checkout-eu-3 FATAL: remaining connection slots are reserved
     02:21:58 checkout-eu-1 FATAL: remaining connection slots are reserved
     02:22:01 checkout-eu-4 timed out after 5000 ms waiting for a connection
     {code}`,
  );
  at('02:23:40', will).comments('PAY-230', 'Passing this to Tomasz, he is being called now.');
  at('02:24:05', jonas).edits('PAY-230', { labels: ['incident', 'dashboards'] });
  at('03:10:20', tomasz).comments(
    'PAY-230',
    'Both boards told the truth about different machines. Checkout follows the name payments-db, the board reads payments-db-1 by its host name.',
  );
  at('03:11:02', tomasz).links('PAY-230', 'is blocked by', 'PAY-231');
  at('03:22:40', jonas)
    .edits('PAY-230', { priority: { id: '3' } })
    .comments('PAY-230', 'The wait is back at 3 ms.');
  at('03:23:05', jonas).logsWork('PAY-230', 70, 'Reading boards, counting connections.');
  at('08:12:00', grace).assigns('PAY-230', grace).plans('PAY-230', sprints.payNow);
  at('08:15:20', grace).comments(
    'PAY-230',
    'I take it from here: the board should follow the name, as the services do.',
  );
}
