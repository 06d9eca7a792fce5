import { log } from '../attachments';
import type { Teller } from '../teller';
import { automation, grace, jonas, mark, noor, tomasz, will, wulandari } from './people';
import { sprints } from './site';

const pool = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('03:09:00', tomasz)
    .opens('PAY-231', {
      type: '10004',
      summary: 'Standby accepts at most 20 connections',
      description: `
        payments-db-2 is the primary since 01:29. Its pool takes 20 connections, payments-db-1 takes 200.

        The resize in March named the primary only; the standby takes its settings from another repository.`,
      fields: { priority: { id: '1' }, components: [{ name: 'payments-db' }], labels: ['incident'] },
    })
    .links('PAY-231', 'causes', 'OPS-88')
    .assigns('PAY-231', tomasz)
    .moves('PAY-231', 'In progress');
  at('03:09:55', tomasz).attaches(
    'PAY-231',
    log('payments-db-2.txt', [
      '01:29:14 promoted to primary, timeline 8',
      '01:29:15 max_connections = 20',
      '01:31:02 FATAL: remaining connection slots are reserved (1 of 9,412)',
    ]),
  );
  at('03:10:45', noor).comments('PAY-231', 'Can it be raised without a restart?');
  at('03:11:20', tomasz).comments(
    'PAY-231',
    'The pool in front of it can, and the database behind it allows 300. No restart.',
  );
  at('03:12:04', tomasz).comments('PAY-231', 'Raised the pool on payments-db-2 from 20 to 200.');
  at('03:12:50', tomasz).edits('PAY-231', { labels: ['incident', 'pool'] });
  at('03:13:30', jonas).comments('PAY-231', 'Waiting requests in checkout: 61, 40, 12, 0.');
  at('03:13:58', automation).edits('PAY-231', { labels: ['incident', 'mitigation', 'pool'] });
  at('03:15:10', tomasz).comments('PAY-231', '143 connections in use, none refused since 03:12:40.');
  at('03:18:26', tomasz).edits('PAY-231', { priority: { id: '2' } });
  at('03:19:00', mark).comments(
    'PAY-231',
    'Settlement reconnects as well. Its backlog of 9,300 payments needs about 15 minutes.',
  );
  at('03:31:40', wulandari)
    .comments('PAY-231', '151 connections, steady. I look again every 10 minutes.')
    .watches('PAY-231');
  at('03:36:12', tomasz).logsWork('PAY-231', 25, 'Finding and raising the pool.');
  at('08:20:45', wulandari).comments(
    'PAY-231',
    `The value of 200 lives in the pool's memory only. It is gone with the next restart, so nobody restart it before PAY-232 is in.`,
  );
  at('08:22:10', tomasz)
    .plans('PAY-231', sprints.payNow)
    .edits('PAY-231', { fixVersions: [{ name: '2026.47' }] });
};

const lasting = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('03:20:30', tomasz)
    .opens('PAY-232', {
      type: '10002',
      summary: 'Write the raised pool size into the standby’s settings',
      description: 'Until then the 200 hold only while payments-db-2 runs.',
      fields: { priority: { id: '2' }, components: [{ name: 'payments-db' }] },
    })
    .links('PAY-232', 'relates to', 'OPS-88')
    .assigns('PAY-232', wulandari);
  at('03:22:00', automation).edits('PAY-232', { labels: ['incident'] });
  at('03:32:30', wulandari)
    .moves('PAY-232', 'In progress')
    .comments('PAY-232', 'On it. Two reviewers, please, it is early for one and late for the other.');
  at('03:35:02', tomasz).comments('PAY-232', 'I read it before I go to bed.');
  at('08:05:40', wulandari)
    .moves('PAY-232', 'In review')
    .attaches('PAY-232', log('pool.diff.txt', ['- max_client_conn = 20', '+ max_client_conn = 200']));
  at('08:10:12', grace).comments('PAY-232', 'Reviewed. Could both machines read one file? Not today, but soon.');
  at('08:11:30', wulandari)
    .comments('PAY-232', 'Yes. That belongs into the review on Friday.')
    .plans('PAY-232', sprints.payNow);
  at('08:25:00', wulandari).ranksBefore('PAY-232', 'PAY-231');
  at('08:26:40', will)
    .watches('PAY-232')
    .edits('PAY-232', { labels: ['incident', 'lasting'] });
  at('08:35:18', wulandari)
    .moves('PAY-232', 'Done')
    .logsWork('PAY-232', 45, 'Change, review, rollout to both machines.');
};

/** PAY-231 and PAY-232: the standby's twenty connections. */
export function tellStandby(teller: Teller): void {
  pool(teller);
  lasting(teller);
}
