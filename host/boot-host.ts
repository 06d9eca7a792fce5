import { join } from 'node:path';
import { assemble } from './assemble';
import type { Manifest } from './forge/manifest';
import type { Host } from './host';
import { hostOf } from './host-of';
import type { Exchange, Handler } from './http/exchange';
import { listen } from './http/listen';
import type { Listening } from './http/listen';
import { createPanelOrigin } from './http/panel-origin';
import type { HostFiles, Machine } from './machine';
import { prepare } from './prepare';
import type { BootOptions } from './prepare';
import { createShellHandler } from './server';
import type { KeptState, StateKeeper } from './state-file';
import { keepState } from './state-file';

export type { BootOptions } from './prepare';

const dump = ({ clock, site, forge }: Machine): KeptState => ({
  version: 1,
  now: clock.now(),
  site: site.state,
  storage: forge.store.dump(),
  queue: forge.queue.dump(),
});

/** A handler that can be given once the address is known, which it needs. */
function lateHandler(): { handle: Handler; become(handler: Handler): void } {
  let handler: Handler | undefined;
  return { handle: (exchange: Exchange) => handler?.(exchange), become: (given) => void (handler = given) };
}

const panelHandler = (manifest: Manifest, files: HostFiles, machine: () => Machine): Handler =>
  createPanelOrigin({
    manifest,
    siteUrl: () => machine().site.baseUrl,
    frameScript: join(files.scripts, 'frame.js'),
    report: (report) => void machine().policyReports.push(report),
  });

/** The panel's port is the next one where it is free, so that a browser finds its origin again. */
const listenForPanel = async (
  shell: Listening,
  handler: Handler,
  report: (error: unknown) => void,
): Promise<Listening> => {
  try {
    return await listen(shell.port + 1, handler, report);
  } catch {
    return listen(0, handler, report);
  }
};

/** Starts a host: all of it, or none. Throws HostProblem with one clear line. */
export async function bootHost(options: BootOptions = {}): Promise<Host> {
  const prepared = await prepare(options);
  await options.check?.();
  options.told?.(prepared.state);
  let keeper: StateKeeper | undefined;
  const [shellHandler, appHandler] = [lateHandler(), lateHandler()];
  const report = (error: unknown) => machine.report(error);
  const shell = await listen(prepared.port, shellHandler.handle, report);
  const panel = await listenForPanel(shell, appHandler.handle, report);
  const tell = { log: options.log ?? (() => undefined), wrote: () => keeper?.touch() };
  const machine = assemble(prepared, { shell: shell.origin, panel: panel.origin }, tell);
  shellHandler.become(createShellHandler(machine));
  appHandler.become(panelHandler(prepared.manifest, prepared.files, () => machine));
  try {
    if (options.dataFolder !== undefined) keeper = keepState(options.dataFolder, () => dump(machine));
    const listenAgain = () =>
      Promise.all([listen(shell.port, shellHandler.handle, report), listen(panel.port, appHandler.handle, report)]);
    return hostOf(machine, { keeper, servers: [shell, panel], listenAgain });
  } catch (error) {
    machine.forge.dispose();
    await Promise.all([shell.close(), panel.close()]);
    throw error;
  }
}
