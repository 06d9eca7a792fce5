import type { Telling } from './telling';
import { alert } from './tellings/alert';
import { action } from './tellings/action';
import { customerMessage } from './tellings/customer-message';
import { decision } from './tellings/decision';
import { finding } from './tellings/finding';
import { handOver } from './tellings/hand-over';
import { impact } from './tellings/impact';
import { recovery } from './tellings/recovery';
import { severity } from './tellings/severity';

/** In order: the first that fits a text names its kind. */
export const tellings: readonly Telling[] = [
  alert,
  decision,
  handOver,
  severity,
  customerMessage,
  recovery,
  action,
  finding,
  impact,
];
