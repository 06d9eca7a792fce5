import type { Teller } from '../teller';
import { callum, cook, hyun, naomi } from './people';

/** DESK-640: a reader who looks for her own recipe. */
export function tellLetters({ on }: Teller): void {
  const first = on('2026-10-27');
  first('22:14:00', cook).opens('DESK-640', {
    type: '10006',
    summary: 'My recipe does not come up',
    description:
      'I posted "김치찌개" on Friday. I can open it by its address, but search does not find it, not even by my name.',
    fields: { priority: { id: '4' } },
  });
  const answered = on('2026-10-28');
  answered('09:20:00', callum)
    .assigns('DESK-640', callum)
    .moves('DESK-640', 'Start work')
    .comments('DESK-640', 'New recipes can take a day. Would you look again tomorrow?');
  answered('09:24:00', callum).moves('DESK-640', 'Respond to customer');
  on('2026-10-29')('23:40:00', cook).comments('DESK-640', 'Still not there. My older ones are all fine.');
  on('2026-10-30')('00:10:00', naomi)
    .notes('DESK-640', 'Third letter like this in a week. Handing it to Hyun, who reads Korean.')
    .assigns('DESK-640', hyun);
  const noticed = on('2026-11-01');
  noticed('05:41:00', hyun)
    .notes('DESK-640', 'Tried 20 Korean titles from last week: none is found. From September: all of them.')
    .moves('DESK-640', 'Start work');
  noticed('05:52:30', hyun).links('DESK-640', 'relates to', 'FIND-207');
  noticed('08:45:00', hyun).comments(
    'DESK-640',
    'Your recipe is found again, and 10,843 others with it. Thank you for writing twice.',
  );
  noticed('08:46:00', hyun).moves('DESK-640', 'Resolve this issue');
  noticed('16:30:00', cook).comments('DESK-640', 'It is the first result. 감사합니다!');
}
