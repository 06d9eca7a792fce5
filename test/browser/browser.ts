import { chromium as playwright, type Browser } from 'playwright-core';
import { chromium } from './chromium';

/**
 * Not the package's own list of arguments: `--single-process` dies with its first context, and
 * `--disable-web-security` would hide the very faults these tests look for.
 */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Starts the browser; with the package's own system libraries where the machine has none. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, lentLibraries } = chromium();
  // A busy machine may take its time over the first page of a fresh copy.
  const timeout = 75_000;
  const launch = (env?: Record<string, string>) =>
    playwright.launch({ executablePath, args, headless: true, env, timeout });
  try {
    return await launch();
  } catch (problem) {
    if (!lentLibraries || !String(problem).includes('shared librar')) throw problem;
    return launch({ ...definedOf(process.env), ...lentLibraries });
  }
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
