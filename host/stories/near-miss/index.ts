import type { SiteState } from '../../jira/model';
import { log } from '../attachments';
import { createTeller } from '../teller';
import type { Teller } from '../teller';
import { admin, dmitri, ines, pipeline, ruth, suparman } from './people';
import { deliveriesSite, households, types } from './site';

const tellCleanUp = ({ on }: Teller): void => {
  const at = on('2026-11-10');
  at('10:12:00', dmitri)
    .opens('DEL-30', {
      type: types.task.id,
      summary: 'Remove addresses nobody has used for three years',
      description: `
        About 3,000 addresses have had no parcel since 2023.

        The job reads "last parcel before 2023-11-10" and deletes in steps of 500.`,
      fields: { priority: { id: '3' } },
    })
    .assigns('DEL-30', dmitri)
    .moves('DEL-30', 'Doing');
  at('13:40:00', ruth).comments('DEL-30', 'Where do I see beforehand how many it picks?');
  at('13:55:30', dmitri).comments('DEL-30', 'In the log of the first step. I stop it there and look.');
  at('14:20:00', ruth)
    .comments('DEL-30', 'Good. Two pairs of eyes on that line, please.')
    .moves('DEL-30', 'Checked by two');
  const next = on('2026-11-11');
  next('08:00:02', pipeline).comments('DEL-30', 'Job started. Step 1 of 169, waiting 10 minutes for a stop.');
  next('08:24:50', dmitri)
    .comments('DEL-30', 'Stopped by Suparman at 08:06, before the first delete. See DEL-31.')
    .moves('DEL-30', 'To do');
};

const tellStop = ({ on }: Teller): void => {
  const at = on('2026-11-11');
  at('08:07:20', suparman)
    .opens('DEL-31', {
      type: types.nearMiss.id,
      summary: 'Clean-up picked 84,412 live addresses, stopped before it ran',
      description: `
        {code}
        08:00:01 picked 84412 addresses, steps of 500
        08:00:02 step 1 of 169, waiting 10 min for a stop
        {code}

        I was reading the log for another reason. 169 steps looked like far too many for 3,000 addresses.`,
      fields: { priority: { id: '2' }, [households]: 84_412 },
    })
    .links('DEL-30', 'causes', 'DEL-31');
  at('08:08:10', suparman).comments('DEL-31', 'Stopped at 08:06:40. Nothing was deleted, three minutes were left.');
  at('08:10:05', ines)
    .assigns('DEL-31', ines)
    .moves('DEL-31', 'Doing')
    .comments('DEL-31', 'Thank you for stopping first and asking then. Who can read the query with me?');
  at('08:14:30', dmitri).comments(
    'DEL-31',
    `Here. "last parcel before" is also true where there never was a parcel: the date is empty, and empty sorts first.

     Everybody who moved in this year and has not ordered yet is in it.`,
  );
  at('08:16:40', ines)
    .comments('DEL-31', '[~Ruth_Adeyemi] did the step list look like this yesterday?')
    .watches('DEL-31');
  at('08:19:12', ruth).comments('DEL-31', 'Yesterday it ran against the copy from June. There 2,980 had no date.');
  at('08:21:00', suparman).attaches(
    'DEL-31',
    log('clean-up-step-1.txt', [
      '08:00:01 picked 84412 addresses, steps of 500',
      '08:06:40 stopped by hand, 0 deleted',
    ]),
  );
  at('08:30:25', ines)
    .edits('DEL-31', { labels: ['near-miss'] })
    .comments(
      'DEL-31',
      'What helped: the wait before step 1, a log line with a number in it, and somebody reading it.',
    );
  at('08:32:00', ines).pins(
    'DEL-31',
    'Clean-up job, how to stop it',
    'https://runbooks.example.com/deliveries/clean-up',
  );
  at('09:05:00', ruth).comments(
    'DEL-31',
    'What nearly went wrong: had it been started at 20:00, as first planned, nobody would have been reading.',
  );
  at('09:12:45', admin).links('PRIV-4', 'relates to', 'DEL-31');
  at('10:02:10', ines)
    .edits('DEL-31', { priority: { id: '3' } })
    .moves('DEL-31', 'Checked by two');
  at('15:30:00', ines).moves('DEL-31', 'Done').logsWork('DEL-31', 60, 'Reading the query together.');
};

const tellAfter = ({ on }: Teller): void => {
  const at = on('2026-11-11');
  at('08:35:40', dmitri)
    .opens('DEL-32', {
      type: types.task.id,
      summary: 'Clean-up shows the number it picked and asks before step 1',
      fields: { priority: { id: '2' } },
    })
    .links('DEL-32', 'relates to', 'DEL-31')
    .assigns('DEL-32', dmitri);
  at('09:20:00', dmitri)
    .moves('DEL-32', 'Doing')
    .comments('DEL-32', 'Above 5 % of all addresses it now asks twice, with the number in the question.');
  at('14:45:00', suparman).comments(
    'DEL-32',
    'Tried it with the old query: "84412 of 391004, 21.6 %. Type the number to go on." I did not.',
  );
  at('15:10:00', ruth).moves('DEL-32', 'Done');
  at('08:50:00', admin).opens('PRIV-4', {
    type: types.task.id,
    summary: 'Were personal data deleted?',
    description: 'A question from the desk, since addresses were named.',
  });
  at('09:15:20', ines).comments(
    'PRIV-4',
    'No: stopped before the first delete, the count of addresses is the same before and after.',
  );
  at('09:40:00', admin).moves('PRIV-4', 'Done');
  at('11:00:00', ruth)
    .opens('DEL-33', {
      type: types.task.id,
      summary: 'Refresh the copy for try-outs each week',
      fields: { labels: ['near-miss'] },
    })
    .links('DEL-33', 'relates to', 'DEL-31')
    .assigns('DEL-33', ruth);
};

/** Nothing happened, and it was close: 84,412 addresses on the morning of Wed 11 Nov 2026, in a team-managed project. */
export function nearMiss(): SiteState {
  const teller = createTeller(deliveriesSite());
  for (const tell of [tellCleanUp, tellStop, tellAfter]) tell(teller);
  return teller.play();
}
