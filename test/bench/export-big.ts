import { buildDocument } from '#core/document/build-document';
import { toJson } from '#core/document/json';
import { toMarkdown } from '#core/document/to-markdown';
import { createHost } from '../../host/index';
import { good, panelOf } from '../forge/panel';
import { atMost, median, type Measurement } from './measurement';

const RUNS = 41;
const most = 3;

const tell = { time: (at: string): string => at, lasting: (ms: number): string => `${ms} ms` };

function milliseconds(act: () => string): number {
  const before = performance.now();
  if (act().length === 0) throw new Error('Nothing came out.');
  return performance.now() - before;
}

/** The `big` story's document as Markdown against the same as JSON, by turns: what else the machine does slows both. */
export async function exportBig(): Promise<Measurement[]> {
  const host = await createHost({ story: 'big' });
  try {
    const opening = good(await panelOf(host).call('openPanel', {}));
    const { additions } = opening;
    const document = buildDocument({
      opening,
      additions,
      texts: [],
      tell,
      names: 'roles',
      review: null,
      published: null,
    });
    const [markdown, json]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      json.push(milliseconds(() => toJson(document)));
      markdown.push(milliseconds(() => toMarkdown(document)));
    }
    const ratio = median(markdown.map((value, turn) => value / (json[turn] ?? Number.NaN)));
    return [atMost('export-big', ratio, 'times JSON', median(json), most)];
  } finally {
    await host.close();
  }
}
