import type { SavedText, TextSave } from '#contract';
import type { Caller, Ports } from './ports';
import { writeText } from './write-text';

export const saveText = (ports: Ports, caller: Caller, save: TextSave): Promise<SavedText> =>
  writeText(ports, caller, save);
