import type { Fault } from '../../../faults';

/** Faults worth having at hand. */
export const presets: { label: string; fault: Fault }[] = [
  { label: 'Jira 429 for 40 s', fault: { target: 'jira', status: 429, retryAfterMs: 40_000 } },
  { label: 'Jira 500 once', fault: { target: 'jira', status: 500 } },
  {
    label: 'Lose the answer of the next create',
    fault: { target: 'jira', method: 'POST', path: '/rest/api/3/issue', drop: 'response' },
  },
  { label: 'Lose the next request', fault: { target: 'jira', drop: 'request' } },
  { label: 'The function dies after the next call', fault: { kill: true } },
  { label: 'Storage 500 once', fault: { target: 'storage', status: 500 } },
  { label: 'The bridge takes 5 s', fault: { target: 'bridge', delayMs: 5000 } },
];

/** A fault in words. */
export function faultWords({ target, method, path, status, retryAfterMs, drop, delayMs, kill, times }: Fault): string {
  const where = [method?.toUpperCase(), path].filter(Boolean).join(' ');
  const effects = [
    status === undefined
      ? ''
      : `answers ${status}${retryAfterMs === undefined ? '' : `, retry after ${Math.ceil(retryAfterMs / 1000)} s`}`,
    drop === undefined ? '' : drop === 'request' ? 'never hears the request' : 'does it, but the answer is lost',
    delayMs === undefined ? '' : `takes ${delayMs} ms longer`,
    kill ? 'and the function dies' : '',
  ].filter(Boolean);
  const left = times === undefined || times === 1 ? 'once' : `${times} times`;
  return `${target ?? 'anything'}${where === '' ? '' : ` (${where})`} ${effects.join(', ')}, ${left}`;
}
