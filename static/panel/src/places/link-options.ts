import type { LinkTypeChoice } from '#contract';
import { placeWords as words } from '../words/places';

export type LinkOption = {
  readonly value: string;
  readonly label: string;
  readonly linkTypeId: string | null;
  readonly linkInward: boolean;
};

/** What a follow-up can say of the incident: a type that reads otherwise from its other end can be told from both. */
export const linkOptions = (types: readonly LinkTypeChoice[], incident: string): readonly LinkOption[] =>
  types.flatMap(({ id, outward, inward }) => {
    const option = (phrase: string, linkInward: boolean): LinkOption => ({
      value: linkInward ? `${id}:inward` : id,
      label: words.linkLine(phrase, incident),
      linkTypeId: id,
      linkInward,
    });
    return inward === outward ? [option(outward, false)] : [option(outward, false), option(inward, true)];
  });
