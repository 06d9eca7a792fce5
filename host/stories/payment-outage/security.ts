import type { Teller } from '../teller';
import { automation, grace, jonas, noor } from './people';

/** SEC-17, in a project that not everybody may see. */
export function tellSecurity({ on }: Teller): void {
  const at = on('2026-11-18');
  at('02:13:40', noor).opens('SEC-17', {
    type: '10002',
    summary: 'Rule out card testing behind the rise in declines',
    description:
      'A third of EU payments is declined. Before we treat it as a fault: does it look like somebody trying stolen cards?',
    fields: { priority: { id: '2' } },
  });
  at('02:14:55', grace).assigns('SEC-17', grace).moves('SEC-17', 'In progress');
  at('02:18:40', grace).comments(
    'SEC-17',
    'Amounts, shops and cards look like every other night. No card is seen more than four times.',
  );
  at('02:20:10', automation).edits('SEC-17', { labels: ['cards'] });
  at('02:22:25', grace).comments('SEC-17', 'Ruled out from what I can see. Told Noor on the call.');
  at('07:50:00', grace).moves('SEC-17', 'Done').logsWork('SEC-17', 15, 'Compared with the last 14 nights.');
  at('07:55:20', jonas).comments('SEC-17', 'Thanks for getting up for that.');
}
