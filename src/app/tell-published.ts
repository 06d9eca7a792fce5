import type { Told } from '#contract';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';
import { tellReaders } from './tell-readers';

/** Tells readers of the last published text what they have not been told; `again`: where nobody knows whether it arrived. Throws mayNotEdit. */
export async function tellPublished(
  ports: Ports,
  caller: Caller,
  { again }: { readonly again?: boolean | undefined },
): Promise<Told> {
  await requireEdit(ports, caller);
  const review = await ports.store.readReview(caller.incidentId);
  return review ? tellReaders(ports, caller, { review, again }) : 'open';
}
