import type { SavedText, TextSave } from '#contract';
import type { Caller, Ports } from './ports';
import { writeText } from './write-text';

/** A person has settled what stood beside a text: their words are in `doc`, as far as they want them. */
export const settleText = (
  ports: Ports,
  caller: Caller,
  { besideId, ...save }: TextSave & { readonly besideId: string },
): Promise<SavedText> => writeText(ports, caller, { ...save, settles: besideId });
