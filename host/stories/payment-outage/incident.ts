import { wellKnown } from '../../jira/model';
import { curve } from '../attachments';
import type { Teller } from '../teller';
import { admin, automation, jonas, meiLing, monitor, noor, tomasz, will, wulandari } from './people';
import { severity, sprints } from './site';

const declines = [2, 2, 2, 2, 31, 31, 30, 31, 30, 30, 30, 31, 30, 29, 18, 6, 4, 3, 2];

const begin = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('01:52:00', monitor).opens('OPS-88', {
    type: '10005',
    summary: 'EU card payments declined',
    description: `
      Alert: card declines above 5 % for 10 min.

      {code}
      service   checkout-eu
      declines  31 % of card payments (usual 2 %)
      since     01:42 UTC
      {code}`,
    fields: { priority: { id: '2' }, labels: ['alert'] },
  });
  at('01:52:09', monitor).comments(
    'OPS-88',
    'Alert: card declines above 5 % for 10 min. Paging the Payments responder.',
  );
  at('01:52:30', automation).edits('OPS-88', { components: [{ name: 'Payments' }] });
  at('01:55:00', monitor).comments('OPS-88', 'Not acknowledged after 3 min. Paging again.');
  at('01:58:02', noor).assigns('OPS-88', noor).moves('OPS-88', 'Start');
  at('01:59:05', noor)
    .edits('OPS-88', { priority: { id: '1' } })
    .edits('OPS-88', { labels: ['alert', 'cards'] });
  at('01:59:20', noor)
    .edits('OPS-88', { [severity]: { id: '10032' } })
    .plans('OPS-88', sprints.opsNow);
  at('01:59:41', noor).watches('OPS-88').comments('OPS-88', 'I have it. Reading the decline reasons first.');
  at('02:00:05', automation).edits('OPS-88', { labels: ['alert', 'cards', 'eu'] });
  at('02:00:20', automation).edits('OPS-88', { components: [{ name: 'Payments' }, { name: 'Checkout' }] });
  at('02:02:14', noor).comments(
    'OPS-88',
    `Two thirds go through, one third ends with "issuer unavailable" after 3-D Secure. It is not one bank: every issuer is in it.`,
  );
  at('02:02:50', noor).pins(
    'OPS-88',
    'Runbook: card declines',
    'https://runbooks.example.com/card-declines',
    'runbook',
  );
  at('02:03:30', noor).pins(
    'OPS-88',
    'Decline rate, EU',
    'https://dashboards.example.com/checkout-eu/declines',
    'dashboard',
  );
  at('02:05:12', noor)
    .edits('OPS-88', { [severity]: { id: '10031' } })
    .comments(
      'OPS-88',
      'Sev-1. [~Jonas_Lindqvist] please join for Checkout, the call is open. [~Mei-Ling_Chow] has Support.',
    );
  at('02:06:10', automation).edits('OPS-88', { labels: ['alert', 'call-open', 'cards', 'eu'] });
  at('02:10:26', jonas).comments(
    'OPS-88',
    'Here. Details in PAY-230: our two boards say opposite things about the database.',
  );
  at('02:11:05', will)
    .watches('OPS-88')
    .comments('OPS-88', 'Reading along. I take the messages to management, so that you need not.');
};

const decide = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('02:14:08', noor).comments(
    'OPS-88',
    `Decision: roll back PAY-229 rather than fail over the database.

     What we see: declines began within hours of that deploy, the database board shows the primary healthy.
     The rollback takes 6 minutes and can be undone. A failover by hand once charged cards twice, and the card network's status page is green.`,
  );
  at('02:15:30', jonas).comments('OPS-88', 'Agreed. I keep watching declines by minute.');
  at('02:21:40', jonas).comments('OPS-88', 'Rollback is done, declines still at 30 %.');
  at('02:22:12', noor).edits('OPS-88', {
    components: [{ name: 'Payments' }, { name: 'Checkout' }, { name: 'Database' }],
  });
  at('02:22:47', noor).comments(
    'OPS-88',
    'Ruled out: the deploy, single issuers, the card network. Calling Database in.',
  );
  at('02:23:20', automation).edits('OPS-88', { labels: ['alert', 'call-open', 'cards', 'database', 'eu'] });
  at('02:23:58', noor).comments('OPS-88', 'Everybody on the call now, so less writing here.');
};

const handOver = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('03:07:03', noor).assigns('OPS-88', tomasz);
  at('03:07:25', noor).comments(
    'OPS-88',
    `Hand-over to [~Tomasz_Zieliński], Database.

     Known: one connection in three to the database is refused, from checkout and from settlement alike.
     Ruled out: PAY-229, single issuers, the card network.
     Open: which node is the primary. The board says payments-db-1, the refusals come from payments-db-2.`,
  );
  at('03:08:01', tomasz).comments('OPS-88', 'Taken. payments-db-2 is the primary, since 01:29. Ticket follows.');
  at('03:12:30', tomasz).comments('OPS-88', 'Pool on payments-db-2 raised from 20 to 200, see PAY-231.');
  at('03:14:10', jonas).comments('OPS-88', 'Declines 18 % and falling.');
  at('03:16:02', tomasz).moves('OPS-88', 'Mitigate').comments('OPS-88', 'Declines back under 5 %.');
  at('03:17:20', jonas).attaches('OPS-88', curve('decline-rate-eu.png', declines));
  at('03:17:50', automation).edits('OPS-88', { labels: ['alert', 'cards', 'database', 'eu'] });
  at('03:21:33', noor).comments(
    'OPS-88',
    'Staying on until it has been quiet for 20 minutes. [~Jonas_Lindqvist] go to sleep, and thank you.',
  );
  at('03:30:11', wulandari)
    .comments('OPS-88', 'It is morning here, I can watch payments-db-2 from now on.')
    .watches('OPS-88');
  at('03:38:40', jonas).comments('OPS-88', '2 % for 20 minutes.');
  at('03:40:00', tomasz).moves('OPS-88', 'Resolve');
  at('03:40:40', tomasz).logsWork('OPS-88', 33, 'From the hand-over to the end.');
  at('03:41:15', noor).logsWork('OPS-88', 102, 'In command until the hand-over, then watching.');
};

const morning = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('07:58:20', will)
    .edits('OPS-88', { [wellKnown.storyPoints]: 5 })
    .edits('OPS-88', { duedate: '2026-11-20' });
  at('08:02:00', admin).links('SEC-17', 'relates to', 'OPS-88');
  at('08:30:12', wulandari).comments(
    'OPS-88',
    `From the database's own log: payments-db moved to its standby by itself at 01:29. The notice went to #db-notices, which Payments and Checkout are not in.

     The board "payments-db" still reads the old primary by its host name. It was right about that machine, which was healthy and idle.`,
  );
  at('08:41:30', meiLing).comments(
    'OPS-88',
    '1,840 shoppers tried between 01:31 and 03:16, 1,190 of them paid later. Nobody was charged twice.',
  );
  at('08:44:05', noor).comments(
    'OPS-88',
    'Review on Friday. Please write down what you saw while it is fresh, times first.',
  );
};

/** OPS-88: from the alert to the morning after. */
export function tellIncident(teller: Teller): void {
  for (const part of [begin, decide, handOver, morning]) part(teller);
}
