import type { JsonObject } from '../../jira/model';
import type { Stage } from '../stage';
import type { Teller } from '../teller';
import { andrea, automation, eleni, halden, meiLing, pilar } from './people';
import { firstResponse, timeToResolution } from './site';

const span = (minutes: number): JsonObject => ({
  millis: minutes * 60_000,
  friendly: minutes >= 60 ? `${Math.floor(minutes / 60)}h ${minutes % 60}m` : `${minutes}m`,
});

const level = (id: string, name: string, goal: number, elapsed: number): JsonObject => ({
  id,
  name,
  completedCycles: [
    {
      breached: elapsed > goal,
      goalDuration: span(goal),
      elapsedTime: span(elapsed),
      remainingTime: span(goal - elapsed),
    },
  ],
});

/** Service levels are counted by Jira itself: they change fields and leave no history. Minutes. */
const serviceLevels =
  (key: string, first: number, whole: number) =>
  (stage: Stage): void => {
    const issue = Object.values(stage.state.issues).find((one) => one.key === key);
    if (!issue) throw new Error(`There is no ${key} yet.`);
    issue.custom[firstResponse] = level('11', 'Time to first response', 30, first);
    issue.custom[timeToResolution] = level('12', 'Time to resolution', 240, whole);
  };

const firstReports = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('01:57:10', andrea).opens('SUP-1904', {
    type: '10006',
    summary: 'Card not accepted, three times',
    description:
      'I confirmed in my banking app each time, then the shop says "card not accepted". The card works elsewhere.',
    fields: { priority: { id: '3' } },
  });
  at('01:57:30', automation).edits('SUP-1904', { labels: ['cards'] });
  at('02:01:15', meiLing).assigns('SUP-1904', meiLing).moves('SUP-1904', 'Start work');
  at('02:03:02', meiLing).comments(
    'SUP-1904',
    'Shoppers report “card not accepted” after 3-D Secure. 14 so far, all in the EU, all banks.',
  );
  at('02:04:10', meiLing)
    .links('SUP-1904', 'relates to', 'OPS-88')
    .edits('SUP-1904', { priority: { id: '2' } });
  at('02:04:50', eleni)
    .notes('SUP-1904', 'I have nine more in the chat queue. Same words, three countries.')
    .watches('SUP-1904');
  at('02:05:35', meiLing).notes('SUP-1904', 'Collecting them here. No promises to shoppers about times yet, please.');
  at('02:06:20', eleni).notes(
    'SUP-1904',
    'Text I use: "We see that some card payments are declined and are working on it. You have not been charged."',
  );
  at('02:07:00', meiLing).notes('SUP-1904', 'Is "not charged" certain? [~Noor_Haddad]');
  at('02:08:25', meiLing).notes('SUP-1904', 'Noor on the call: yes, the decline comes before any charge.');
  at('02:09:02', meiLing).comments(
    'SUP-1904',
    'Dear Andrea, some card payments are being declined at the moment. You have not been charged. We write again within the hour.',
  );
  at('02:10:15', andrea).comments('SUP-1904', 'Thank you. It let me pay by bank transfer instead.');
  at('02:11:30', eleni).notes('SUP-1904', '41 reports. Bank transfer works for those who try it, telling the others.');
  at('02:13:00', automation).edits('SUP-1904', { labels: ['cards', 'incident'] });
  at('02:16:40', eleni).notes('SUP-1904', '88 reports. One shopper saw an amount reserved and released at once.');
  at('02:18:10', meiLing).notes('SUP-1904', 'Reserved and released is as it should be: the bank undoes it by itself.');
  at('02:20:05', meiLing).notes('SUP-1904', '140 reports. They roll something back now.');
  at('02:22:50', eleni).notes('SUP-1904', '163. The rollback changes nothing that we can see here.');
  at('02:24:20', meiLing).notes('SUP-1904', 'On the call from here on. [~Ελένη_Παπαδάκη] keeps the queue.');
};

const after = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('03:18:03', meiLing).comments('SUP-1904', 'Told 640 shoppers that paying works again.');
  at('03:19:10', meiLing)
    .moves('SUP-1904', 'Respond to customer')
    .happens(serviceLevels('SUP-1904', 12, 83));
  at('03:20:20', eleni).notes('SUP-1904', 'Queue is empty. Last report with a decline at 03:14.');
  at('03:21:05', automation).edits('SUP-1904', { labels: ['answered', 'cards', 'incident'] });
  at('03:27:30', andrea).comments('SUP-1904', 'It worked now, thanks for writing at this hour.');
  at('03:28:00', meiLing)
    .moves('SUP-1904', 'Resolve this issue')
    .logsWork('SUP-1904', 85, 'Reports, answers, the call.');
  at('03:28:40', automation).edits('SUP-1904', { priority: { id: '3' } });
};

const merchants = ({ on }: Teller): void => {
  const at = on('2026-11-18');
  at('02:12:40', halden).opens('SUP-1907', {
    type: '10006',
    summary: 'Half of our card orders fail tonight',
    description: 'We sell e-books, nights are our best hours. Since about 01:30 every third card order fails.',
    fields: { priority: { id: '3' } },
  });
  at('02:13:20', eleni).assigns('SUP-1907', eleni).links('SUP-1907', 'relates to', 'OPS-88');
  at('02:14:00', eleni)
    .moves('SUP-1907', 'Start work')
    .comments('SUP-1907', 'Good evening. We see it, for all shops in the EU, and are working on it.');
  at('02:15:45', halden).comments('SUP-1907', 'Shall we switch card payments off?');
  at('02:17:15', eleni).notes(
    'SUP-1907',
    'Two of three orders still go through. I would keep it on. [~Mei-Ling_Chow]?',
  );
  at('02:19:20', meiLing).notes('SUP-1907', 'Keep it on, and offer bank transfer first.');
  at('02:19:55', eleni).comments(
    'SUP-1907',
    'Please leave it on: two of three go through. Showing bank transfer first helps until then.',
  );
  at('02:21:30', automation).edits('SUP-1907', { labels: ['incident', 'merchant'] });
  at('03:20:45', eleni)
    .comments(
      'SUP-1907',
      'Card payments work again since 03:16 UTC. Orders that failed can be paid from the same basket.',
    )
    .happens(serviceLevels('SUP-1907', 2, 96));
  at('03:22:10', eleni).moves('SUP-1907', 'Respond to customer');
  at('08:03:30', halden).comments('SUP-1907', 'Confirmed. 212 orders failed, 140 came back by themselves.');
  at('08:18:00', eleni).moves('SUP-1907', 'Resolve this issue');
  at('03:23:50', pilar).opens('SUP-1911', {
    type: '10006',
    summary: 'Was I charged for the declined payment?',
    description: 'My bank shows 49.90 EUR as "reserved" at 02:11, the shop says the payment failed.',
    fields: { priority: { id: '4' } },
  });
  at('03:26:00', eleni).assigns('SUP-1911', eleni).links('SUP-1911', 'relates to', 'OPS-88');
  at('03:27:00', eleni)
    .moves('SUP-1911', 'Start work')
    .notes('SUP-1911', 'Reserved and released, seen with six others. Asking Payments to be sure.');
  at('03:29:20', automation).edits('SUP-1911', { labels: ['incident'] });
  at('08:00:15', eleni)
    .comments('SUP-1911', 'Dear Pilar, the reservation was released at 02:12. Your bank stops showing it within a day.')
    .happens(serviceLevels('SUP-1911', 276, 280));
  at('08:09:40', pilar).comments('SUP-1911', 'It is gone already. Gracias.');
  at('08:10:30', eleni).moves('SUP-1911', 'Resolve this issue');
};

/** Shopper Support: what people outside met, and what was said to them. */
export function tellShoppers(teller: Teller): void {
  for (const part of [firstReports, after, merchants]) part(teller);
}
