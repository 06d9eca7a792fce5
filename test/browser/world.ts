import type { Browser } from 'playwright-core';
import { createHost, type Host, type HostOptions, type HostUser } from '../../host/index';
import { launchBrowser } from './browser';
import { visit, type Visit, type VisitOptions } from './visit';

type Role = HostUser['role'];

/** A host with its story told, a browser, and the people of the story. */
export interface World {
  host: Host;
  browser: Browser;
  person(role: Role): HostUser;
  /** Opens the panel alone, on the incident, as the first person of that role. */
  openPanel(role: Role, options?: VisitOptions): Promise<Visit>;
  /** What the content policy reported to the host so far, from every page. */
  policyReports(): Promise<unknown[]>;
  close(): Promise<void>;
}

export async function createWorld(options: HostOptions = {}): Promise<World> {
  const [host, browser] = await Promise.all([createHost(options), launchBrowser()]);
  const person = (role: Role): HostUser => {
    const found = host.users.find((user) => user.role === role);
    if (!found) throw new Error(`The story has no ${role}.`);
    return found;
  };
  return {
    host,
    browser,
    person,
    openPanel: (role, visiting = {}) => {
      const { colorMode, width } = visiting;
      const url = host.panelUrl({ as: person(role).accountId, issue: host.incident, colorMode, width });
      return visit(browser, url, visiting);
    },
    policyReports: async () => {
      const reply = await fetch(new URL('/host/csp-reports', host.jiraUrl));
      return (await reply.json()) as unknown[];
    },
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}
