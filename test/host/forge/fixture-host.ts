import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { BootOptions } from '../../../host/boot-host';
import { bootHost } from '../../../host/boot-host';
import type { Host } from '../../../host/host';
import { smallSite } from './small-site';

const appFolder = join(__dirname, 'fixture-app');

/** The fixture app with the real `@forge/*` packages in it, bundled as the project's own app is. */
export function buildFixture(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'fixture-app-')), 'index.cjs');
  buildSync({
    entryPoints: [join(appFolder, 'index.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** The fixture app's folder with its panel built into it, the real `@forge/bridge` within. */
export function buildFixtureFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-folder-'));
  cpSync(appFolder, folder, { recursive: true });
  buildSync({
    entryPoints: [join(appFolder, 'panel.ts')],
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'panel/panel.js'),
    logLevel: 'warning',
  });
  return folder;
}

export interface Described {
  kind: string;
  name: string;
  message: string;
  code?: string;
  status?: number;
  responseDetails?: { status: number };
  rest: Record<string, unknown>;
}

export interface FixtureHost extends Host {
  /** Runs code inside the app's resolver, with the SDK at hand; answers its value, rejects with a described error. */
  run<T = unknown>(code: string, payload?: object, as?: string): Promise<T>;
  /** The error that the code meets in the app. */
  refusal(code: string, payload?: object, as?: string): Promise<Described>;
}

/** A host of the fixture app on the small site, at 2026-11-18T09:00Z. */
export async function bootFixture(bundle: string, options: BootOptions = {}): Promise<FixtureHost> {
  const host = await bootHost({ appFolder, bundle, site: smallSite(), now: '2026-11-18T09:00:00Z', ...options });
  const outcome = async (code: string, payload: object = {}, as = 'responder') =>
    (await host.invoke('run', { ...payload, code }, { as, issue: 'OPS-1' })) as { value?: unknown; error?: Described };
  return Object.assign(host, {
    async run<T>(code: string, payload?: object, as?: string) {
      const { value, error } = await outcome(code, payload, as);
      if (error) throw Object.assign(new Error(error.message), error);
      return value as T;
    },
    async refusal(code: string, payload?: object, as?: string) {
      const { value, error } = await outcome(code, payload, as);
      if (!error) throw new Error(`Not refused, but answered ${JSON.stringify(value)}`);
      return error;
    },
  });
}
