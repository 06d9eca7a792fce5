import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HostProblem } from './host-problem';
import type { HostFiles } from './machine';

/** Throws HostProblem where the host's own page is not built, before anybody is sent to it. */
export function checkPage({ page, panelPage }: Pick<HostFiles, 'page' | 'panelPage'>): void {
  const missing = [join(page, 'index.html'), panelPage].find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new HostProblem(`The page is not built (${missing} is missing): run "npm run build" first.`);
}
