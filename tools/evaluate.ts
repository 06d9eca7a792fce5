import { evaluateFile } from './evaluate-file';

try {
  process.stdout.write(`${JSON.stringify(evaluateFile(process.argv.slice(2)))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
