import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A Chromium and, for machines that lack them, the system libraries it needs. */
export interface Chromium {
  executablePath: string;
  /** Environment that lends the browser the package's own libraries and fonts; absent where it is not ours. */
  lentLibraries?: Record<string, string>;
}

/**
 * The Chromium that ships inside @sparticuz/chromium, unpacked once per machine; `CHROMIUM_PATH` names another.
 * Unpacked by a process of its own, for the package takes folder and libraries from the environment, and moved into
 * place whole, for two test workers may ask at once.
 */
export function chromium(): Chromium {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  const folder = path.join(tmpdir(), 'second-story-chromium-147.0.0');
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    lentLibraries: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

function unpackInto(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  execFileSync(
    process.execPath,
    ['-e', "require('@sparticuz/chromium').executablePath().then(() => process.exit(0))"],
    {
      cwd: path.join(__dirname, '..', '..'),
      // With this name the package unpacks its libraries too.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: 'inherit',
    },
  );
  try {
    renameSync(staging, folder);
  } catch (problem) {
    rmSync(staging, { recursive: true, force: true });
    // Another worker was first: its copy is as good.
    if (!existsSync(folder)) throw problem;
  }
}
