import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPage } from './check-page';
import { createClock } from './clock';
import type { Clock } from './clock';
import type { LogLine } from './forge/app-console';
import { readManifest } from './forge/manifest';
import { checkTriggers } from './forge/triggers';
import type { HostOptions } from './host';
import { HostProblem } from './host-problem';
import { checkResources } from './http/panel-origin';
import type { SiteState } from './jira/model';
import type { HostFiles } from './machine';
import { portOf } from './port';
import { readState } from './state-file';
import { morningAfter, tellSite } from './tell-site';

/** What tests and `npm start` may ask beyond the public options. */
export interface BootOptions extends HostOptions {
  /** Folder of manifest.yml; default: this project. */
  appFolder?: string;
  /** The built app; default `build/app/index.cjs` in that folder. */
  bundle?: string;
  /** A site to play instead of a story. */
  site?: SiteState;
  /** True: time passes by itself. */
  running?: boolean;
  /** A last, slow check before anything listens. */
  check?(): Promise<void>;
  /** Hears of the site before anything listens: what an import read and what it lacks, for example. */
  told?(state: SiteState): void;
  /** Where the app's logs and the host's own problems go; default: kept, and read at `GET /host/logs`. */
  log?(line: LogLine): void;
}

const root = resolve(__dirname, '..');
const defaultStory = 'payment-outage';

/** A folder may be named from where one stands; it is kept by its whole path. */
const isStory = (kept: string, asked: string): boolean => kept === asked || kept === resolve(asked);

function startClock(start: string, running: boolean): Clock {
  try {
    return createClock(start, running);
  } catch {
    throw new HostProblem(`"${start}" is not a time; give one as ISO 8601, for example 2026-11-18T09:00:00Z.`);
  }
}

/** Everything that can be wrong is looked at before anything is started. */
export async function prepare(options: BootOptions) {
  const port = portOf(options.port ?? 0);
  const appFolder = resolve(options.appFolder ?? root);
  const manifest = readManifest(appFolder);
  checkTriggers(manifest.modules);
  const bundle = options.bundle ?? join(appFolder, 'build/app/index.cjs');
  if (!existsSync(bundle))
    throw new HostProblem(`The app is not built (${bundle} is missing): run "npm run build" first.`);
  const files: HostFiles = {
    page: join(root, 'host/page/build'),
    panelPage: join(root, 'host/page/build/panel.html'),
    scripts: join(root, 'build/host'),
  };
  checkPage(files);
  checkResources(manifest, join(files.scripts, 'frame.js'));
  const kept = options.dataFolder === undefined ? undefined : readState(options.dataFolder);
  if (kept && options.story !== undefined && !isStory(kept.site.story, options.story))
    throw new HostProblem(
      `${options.dataFolder} keeps the story "${kept.site.story}"; give another folder to start "${options.story}".`,
    );
  const state = kept?.site ?? options.site ?? (await tellSite(options.story ?? defaultStory));
  const start = options.now ?? (kept ? new Date(kept.now).toISOString() : await morningAfter(state));
  return { port, manifest, bundle, files, kept, state, clock: startClock(start, options.running ?? false) };
}

export type Prepared = Awaited<ReturnType<typeof prepare>>;
