import type { Telling } from '../telling';

export const action: Telling = {
  id: 'action',
  kind: 'action',
  says: 'Somebody did something to the system.',
  source: 'S3-25',
  words:
    /\b(rolled back|roll-?back (is )?(done|finished|complete|started|through)|deployed|redeployed|reverted|restarted|rebooted|raised|lowered|increased|decreased|scaled|failed over|switched|disabled|enabled|turned (on|off)|paused|resumed|blocked|drained|rerouted|patched|hot-?fixed|fixed (in|by|with|this|it|the)|merged|released|shipped|re-?indexed|purged|flushed|upgraded|downgraded|re-?started|stopped (by|at|the|it)|started (the|a|it))\b|\b(is|are) (off|on|live) in\b|^(live|deployed|started|stopped|restarted|merged|fixed)\b|\bre-?index started\b|\bjob started\b/im,
  tells: [
    'Deployed: settlement job, statement timeout raised to 90 s.',
    'Rollback finished.',
    'Raised the pool from 20 to 200.',
    'Folding is off in all regions.',
    'Fixed in 8.0.0.',
  ],
  passes: ['Has it been deployed?', 'Reading the deploy log.'],
};
