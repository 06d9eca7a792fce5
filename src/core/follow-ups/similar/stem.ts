/** Short forms that the trade writes for long ones. */
const longForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    auth: 'authentication',
    cert: 'certificate',
    conf: 'configuration',
    config: 'configuration',
    db: 'database',
    dbs: 'database',
    env: 'environment',
    k8s: 'kubernetes',
    msg: 'message',
    perf: 'performance',
    prod: 'production',
    repo: 'repository',
    repl: 'replication',
    spec: 'specification',
  }),
);

/** Shorter stems would meet in words that have nothing to do with each other. */
const LEAST = 3;

type Ending = readonly [end: string, instead: string, least?: number];

/** Of these the first that fits, its longer forms first. */
const endings: readonly Ending[] = [
  ['ications', 'y', 4],
  ['ication', 'y', 4],
  ['ations', '', 4],
  ['ation', '', 4],
  ['izing', ''],
  ['ised', ''],
  ['ized', ''],
  ['ments', '', 5],
  ['ment', '', 5],
  ['ions', '', 4],
  ['ion', '', 4],
  ['ating', '', 4],
  ['ated', '', 4],
  ['ates', '', 4],
  ['ate', '', 4],
  ['ings', ''],
  ['ing', ''],
  ['ied', 'y', 2],
  ['ies', 'y', 2],
  ['eed', 'ee', 2],
  ['ed', ''],
  ['sses', 'ss', 2],
  ['xes', 'x', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['ers', '', 4],
  ['er', '', 4],
  ['ly', ''],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['is', 'is', 1],
  ['es', ''],
  ['s', ''],
];

/** Only a double letter that an ending brought is one too many: `stopp`, not `call`. */
const single = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1');

const cut = (word: string): string => {
  const found = endings.find(([end, , least = LEAST]) => word.endsWith(end) && word.length - end.length >= least);
  if (!found) return word;
  const [end, instead] = found;
  return single(word.slice(0, -end.length) + instead);
};

/**
 * What an English word and its forms have in common, in lower case: `alerting`, `alerts` and `alerted` are `alert`.
 * Rough, since it only has to bring forms together; other scripts' words stay as they are.
 */
export function stem(word: string): string {
  const whole = longForms.get(word) ?? word;
  if (!/^[a-z]+$/.test(whole) || whole.length <= LEAST) return whole;
  return cut(whole)
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=[^aeiou])i$/, 'y');
}
