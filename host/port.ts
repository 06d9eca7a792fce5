import { HostProblem } from './host-problem';

/** A TCP port, 0 for any free one. Throws HostProblem where it is none. */
export function portOf(given: string | number): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new HostProblem(`"${given}" is not a port; give a number from 0 to 65535.`);
  return port;
}
