import { inquiryAsDoing } from './from-inquiry';
import { questionAsDoing } from './from-question';
import { thingAsDoing } from './from-thing';
import { statusAsDoing } from './from-status';
import { nestedDoing } from './nested-doing';
import { written } from './splice';
import type { Wording } from '../wording/wording';

/** The sentence as a doing; null where nobody but its writer can say what the doing is. */
export function asDoing(wording: Wording): string | null {
  switch (wording.form) {
    case 'finding out':
      return inquiryAsDoing(wording);
    case 'under way':
      return statusAsDoing(wording);
    case 'wish':
      return wording.verb === '' ? nestedDoing(wording, wording.at) : written(wording, wording.at, wording.end);
    case 'question':
      return questionAsDoing(wording);
    case 'thing':
      return thingAsDoing(wording);
    case 'doing':
    case 'done':
    case 'care':
      return null;
  }
}
