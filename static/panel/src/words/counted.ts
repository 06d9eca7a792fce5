const plurals = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** `1 event`, `5,000 events`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}
