import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/browser';
import type { Bridge } from './fixture-app/panel';
import type { FixtureHost } from './fixture-host';
import { bootFixture, buildFixture, buildFixtureFolder } from './fixture-host';

declare global {
  // What the fixture's panel puts there.
  // eslint-disable-next-line no-var
  var bridge: Bridge;
}

/** One browser and one host for a file of tests, and a fresh page with the fixture's panel for each. */
export interface BridgePage {
  host: FixtureHost;
  page: Page;
  panel: Frame;
  /** What the browser complained of on its console. */
  complaints: string[];
  /** Another person's page on the same issue. */
  open(as: string): Promise<Page>;
}

export const panelOf = async (of: Page): Promise<Frame> => {
  const frame = await (await of.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page has no panel.');
  await frame.waitForFunction(() => 'bridge' in globalThis);
  return frame;
};

/** Registers the hooks; the object is filled before each test. */
export function bridgePage(): BridgePage {
  const here = { complaints: [] as string[] } as BridgePage;
  let browser: Browser;
  here.open = async (as) => {
    const context = await browser.newContext();
    // A busy machine may take its time; the test's own limit comes after this.
    context.setDefaultTimeout(75_000);
    const opened = await context.newPage();
    opened.on('console', (message) => message.type() === 'error' && here.complaints.push(message.text()));
    await opened.goto(here.host.panelUrl({ as, issue: 'OPS-1', width: 700 }));
    return opened;
  };
  beforeAll(async () => {
    browser = await launchBrowser();
    here.host = await bootFixture(buildFixture(), { appFolder: buildFixtureFolder() });
  });
  afterAll(async () => {
    await browser.close();
    await here.host.close();
  });
  beforeEach(async () => {
    here.complaints.length = 0;
    here.page = await here.open('responder');
    here.panel = await panelOf(here.page);
  });
  afterEach(() => here.page.context().close());
  return here;
}
