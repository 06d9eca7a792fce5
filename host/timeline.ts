import { printTimeline } from './print-timeline';

printTimeline(process.argv.slice(2), (line) => void process.stdout.write(`${line}\n`)).catch((error: unknown) => {
  const line = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
