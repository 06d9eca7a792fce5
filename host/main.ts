import { parseArgs } from 'node:util';
import { bootHost } from './boot-host';
import type { LogLine } from './forge/app-console';
import { validateManifest } from './forge/validate-manifest';
import { HostProblem } from './host-problem';
import { describeImport } from './jira/import';
import type { SiteState } from './jira/model';
import { portOf } from './port';
import { resolve } from 'node:path';

const usage = 'npm start -- [--story NAME|FOLDER] [--port N] [--data FOLDER] [--now ISO]';

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        story: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        now: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new HostProblem(`${(error as Error).message.split('\n')[0]} Usage: ${usage}`);
  }
}

const print = ({ level, text }: LogLine) => console.error(`[app ${level}] ${text}`);

const told = ({ importReport }: SiteState) => {
  if (importReport) console.log(describeImport(importReport));
};

async function main(): Promise<void> {
  const { story, port, data, now } = readOptions();
  const options = {
    story,
    port: portOf(port ?? 8080),
    now,
    dataFolder: data === undefined ? undefined : resolve(data),
  };
  const check = () => validateManifest(resolve(__dirname, '..'));
  const host = await bootHost({ ...options, running: true, log: print, check, told });
  console.log(`Second Story is at ${host.pageUrl}`);
  const stop = () => void host.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof HostProblem ? error.message : error);
  process.exitCode = 1;
});
