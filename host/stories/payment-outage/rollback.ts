import { log } from '../attachments';
import type { Teller } from '../teller';
import { automation, jonas, mark, noor, tomasz } from './people';

/** PAY-229 again, at night: the step that could be undone in minutes. */
export function tellRollback({ on }: Teller): void {
  const at = on('2026-11-18');
  at('02:00:40', noor).links('PAY-229', 'relates to', 'OPS-88');
  at('02:09:31', noor).comments(
    'PAY-229',
    '[~Mark_Ashdown] are you awake? This is the only change on the payments path since Monday.',
  );
  at('02:12:02', mark).comments('PAY-229', 'Awake now. Way back is ready, say when.');
  at('02:14:40', noor)
    .comments('PAY-229', 'Please roll back to 2026.46.2.')
    .edits('PAY-229', { priority: { id: '1' } });
  at('02:15:05', mark).moves('PAY-229', 'In progress').comments('PAY-229', 'Started. Instance 1 of 6.');
  at('02:16:20', automation).edits('PAY-229', { labels: ['deploy', 'reviewed', 'rollback', 'settlement'] });
  at('02:17:32', mark).comments('PAY-229', '3 of 6. The settlement queue is paused meanwhile, nothing is lost.');
  at('02:18:55', jonas).comments('PAY-229', 'Declines in Checkout at 31 % before, 30 % with half of it rolled back.');
  at('02:19:48', mark).comments('PAY-229', '5 of 6.');
  at('02:21:12', mark).comments('PAY-229', 'Rollback finished. Decline rate unchanged at 30 %.');
  at('02:22:05', mark).attaches(
    'PAY-229',
    log('rollback-2026.46.2.txt', [
      '02:15:01 rollout settlement 2026.46.2 started, 6 of 6 instances',
      '02:21:04 instance 6 ready, statement_timeout=30s',
      '02:21:06 rollout finished in 365 s',
    ]),
  );
  at('02:22:33', noor).comments(
    'PAY-229',
    'Thank you, [~Mark_Ashdown]. So it is not this, or not this alone. Leaving it rolled back until we know more.',
  );
  at('02:23:10', automation).edits('PAY-229', { fixVersions: [] });
  at('03:24:50', mark)
    .comments('PAY-229', 'Settlement queue running again on 2026.46.2. The 90 s go out another day, there is no hurry.')
    .edits('PAY-229', { priority: { id: '3' } })
    .moves('PAY-229', 'To Do');
  at('03:25:30', mark).logsWork('PAY-229', 20, 'Rollback.');
  at('03:26:10', tomasz).comments('PAY-229', 'For the record: this change never ran on payments-db-2.');
}
