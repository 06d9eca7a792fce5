import type { Host, HostUser } from '../../host/index';

/** The first user of that role. */
export function userWith(host: Host, role: HostUser['role']): HostUser {
  const user = host.users.find((candidate) => candidate.role === role);
  if (!user) throw new Error(`The story has no ${role}.`);
  return user;
}
