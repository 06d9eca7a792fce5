import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the browser complained of so far: errors on the console, uncaught errors, content policy reports. */
  complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  colorMode?: 'light' | 'dark';
  /** The browser's zone; the panel must show the Jira profile's instead. */
  timezoneId?: string;
  width?: number;
  height?: number;
  /** Complaints that this story provokes itself, such as the failed request it asked for. */
  expected?: RegExp;
}

/** Nothing here is a timing assertion: a busy machine may take its time, and the test's own limit comes after this. */
const patienceMs = 75_000;

/** Opens a page that notes everything the browser complains of, in every frame. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { colorMode = 'light', timezoneId = 'Pacific/Honolulu', width = 1280, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: colorMode,
    timezoneId,
    locale: 'en-GB',
  });
  context.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (!options.expected?.test(text)) complaints.push(text);
  };
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (report) => {
      console.error(`content policy: ${report.violatedDirective} refused ${report.blockedURI} ${report.sample}`);
    });
  });
  await page.goto(url);
  return { page, context, complaints, close: () => context.close() };
}
