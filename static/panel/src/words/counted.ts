/** `1 event`, `5,000 events`. English has two forms; a language with more brings its own of this file. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : other}`;
}

/** `5,000`. The browser needs some 20 ms to wake its number data, so small numbers do without. */
export function grouped(count: number): string {
  return count < 1_000 ? String(count) : count.toLocaleString('en');
}
