import { transcriptCommand } from './transcript-command';

try {
  const { out, notes } = transcriptCommand(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  process.stdout.write(out.map((line) => `${line}\n`).join(''));
  process.stderr.write(notes.map((line) => `${line}\n`).join(''));
} catch (error) {
  const line = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
