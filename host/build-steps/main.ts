import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint';
import { steps, type Step } from './steps';

const root = path.join(__dirname, '..', '..');

/** `npm run build [-- NAME…]`: runs the steps whose inputs changed since they last ran. Silent but for trouble. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(
      `Unknown build step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
  const wanted =
    names.length > 0 ? steps.filter(({ name }) => names.includes(name)) : steps.filter(({ name }) => name !== 'bench');
  for (const step of wanted) await runIfStale(step);
}

async function runIfStale(step: Step): Promise<void> {
  const stamp = path.join(root, 'build', 'stamps', step.name);
  const now = fingerprint(root, step.inputs);
  if (existsSync(path.join(root, step.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  // A build that breaks off must not pass for the one before it.
  rmSync(stamp, { force: true });
  await step.run(root);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
});
