import type { Telling } from '../telling';

export const alert: Telling = {
  id: 'alert',
  kind: 'signal',
  says: 'Something noticed: an alarm went off, somebody was paged.',
  source: 'S0-01',
  words:
    /^\W*(alert|alarm|alarme|alerta|warning|critical|firing)\b\s*[:\-–!]|\b(paging|paged)\b|\bnot acknowledged\b|\b(alerts?|alarms?|monitors?|pagers?) (fired|went off|triggered|is firing|are firing)\b|\bthresholds? (exceeded|breached|crossed)\b/im,
  tells: [
    'Alert: card declines above 5 % for 10 min.',
    'Not acknowledged after 3 min. Paging again.',
    'The latency alarm went off at 10:02.',
  ],
  passes: ['Do we have an alert for that?', 'I tidied the alerts page.'],
};
