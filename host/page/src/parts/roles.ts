import type { HostUser } from '../../../host';

/** What a person of each role may do, in one line. */
export const roleWords: Record<HostUser['role'], string> = {
  admin: 'Admin: may do everything',
  responder: 'Responder: works on issues',
  reader: 'Reader: may browse only',
  outsider: 'Outsider: may not see the restricted project',
};
