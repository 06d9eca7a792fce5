import { bootHost } from './boot-host';
import type { Host, HostOptions } from './host';

/**
 * Starts a host that plays Jira and Forge beneath this project's app. Its clock stands still until it is told.
 * Throws HostProblem, with nothing started, where the story, the data folder, the port or the build is wrong.
 */
export const createHost = ({ story, port, now, dataFolder }: HostOptions = {}): Promise<Host> =>
  bootHost({ story, port, now, dataFolder });
