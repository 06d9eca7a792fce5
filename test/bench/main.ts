import { documentGzip } from './document-gzip';
import { analysisGzip } from './analysis-gzip';
import { buildAgainstParse, buildLinearity } from './build-timeline';
import { create10 } from './create-10';
import { entryGzip } from './entry-gzip';
import { exportBig } from './export-big';
import { firstPaint } from './first-paint';
import { language } from './language';
import type { Measurement } from './measurement';
import { openBig } from './open-big';
import { publishRequests } from './publish-requests';
import { refreshPoints } from './refresh';
import { similar10k } from './similar-10k';
import { similarRequests } from './similar-requests';
import { timeline10k } from './timeline-10k';
import { writingBytes } from './writing-bytes';

const benches: Record<string, () => Promise<Measurement[]>> = {
  'open-big': openBig,
  'refresh.points': refreshPoints,
  'entry.gzip': entryGzip,
  'analysis.gzip': analysisGzip,
  'document.gzip': documentGzip,
  'export-big': exportBig,
  'first-paint': firstPaint,
  'timeline-10k': timeline10k,
  language,
  'build-5k': buildAgainstParse,
  'build.linearity': buildLinearity,
  'writing.bytes': writingBytes,
  'create-10': create10,
  publish: publishRequests,
  'similar-10k': similar10k,
  'similar.requests': similarRequests,
};

/** `npm run bench [-- NAME…]`: a name, or what it begins with. One JSON line for each figure; a limit that does not hold is said, not thrown. */
async function main(names: readonly string[]): Promise<void> {
  const wanted = Object.keys(benches).filter((bench) => names.length === 0 || names.some((name) => fits(name, bench)));
  if (wanted.length === 0)
    throw new Error(`There is no bench "${names.join(' ')}". There are: ${Object.keys(benches).join(', ')}.`);
  for (const bench of wanted) {
    const measurements = (await benches[bench]?.()) ?? [];
    for (const measurement of measurements.filter(
      ({ name }) => names.length === 0 || names.some((wish) => name.startsWith(wish)),
    )) {
      console.log(JSON.stringify(measurement));
    }
  }
}

const fits = (name: string, bench: string): boolean => name.startsWith(bench) || bench.startsWith(name);

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exit(1);
  },
);
