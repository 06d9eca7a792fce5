import type { LinkDirection, LinkTypeChoice } from '#contract';
import { placeWords as words } from '../words/places';

export type LinkOption = {
  readonly value: string;
  readonly label: string;
  readonly linkTypeId: string | null;
  readonly linkDirection: LinkDirection;
};

/** What a follow-up can say of the incident: a type that reads otherwise from its other end can be told from both. */
export const linkOptions = (types: readonly LinkTypeChoice[], incident: string): readonly LinkOption[] =>
  types.flatMap((type) => {
    const directions: readonly LinkDirection[] = type.inward === type.outward ? ['outward'] : ['outward', 'inward'];
    return directions.map((linkDirection) => ({
      value: `${type.id}:${linkDirection}`,
      label: words.linkLine(type[linkDirection], incident),
      linkTypeId: type.id,
      linkDirection,
    }));
  });
