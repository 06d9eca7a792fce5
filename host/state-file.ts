import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { QueueState } from './forge/event-queue';
import type { StorageState } from './forge/kvs/store';
import { HostProblem } from './host-problem';
import type { SiteState } from './jira/model';

const fileName = 'second-story-host.json';
const version = 1;

/** Everything a host remembers across restarts. */
export interface KeptState {
  version: 1;
  /** The clock, epoch ms. */
  now: number;
  site: SiteState;
  storage: StorageState;
  queue: QueueState;
}

/** What the folder keeps; undefined where it is new. Throws HostProblem where its file cannot be used. */
export function readState(folder: string): KeptState | undefined {
  const file = join(folder, fileName);
  if (!existsSync(file)) return undefined;
  let kept: Partial<KeptState>;
  try {
    kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptState>;
  } catch {
    throw new HostProblem(`${file} is not readable JSON; remove it to begin anew.`);
  }
  if (kept.version !== version || kept.site?.version !== 1)
    throw new HostProblem(`${file} was written by another version of the host; remove it to begin anew.`);
  return kept as KeptState;
}

/** Writes beside the file and renames, so that a crash leaves the old file or the new one, never half of one. */
function writeState(folder: string, state: KeptState): void {
  const file = join(folder, fileName);
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

/** Level by level: Node's own recursion never ends below a folder such as /proc that says "no such file" to a new one. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

export interface StateKeeper {
  /** Something changed: it is written soon. */
  touch(): void;
  /** Writes now. */
  flush(): void;
}

const soonMs = 300;

/** Keeps the state in a folder. Throws HostProblem where the folder cannot be made or written. */
export function keepState(folder: string, state: () => KeptState): StateKeeper {
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writeState(folder, state());
  };
  try {
    makeFolder(resolve(folder));
    writeState(folder, state());
  } catch (error) {
    throw new HostProblem(`The data folder ${folder} cannot be written: ${(error as Error).message}`);
  }
  return {
    touch: () => {
      timer ??= setTimeout(flush, soonMs);
      timer.unref();
    },
    flush,
  };
}
