import { markNames } from '#contract';
import type { TimelineEvent } from '#contract';
import { isKnown } from '#core/lifecycle/standing-marks';
import type { StandingMark, StandingMarks } from '#core/lifecycle/standing-marks';
import { between } from '../time/between';
import { pictureWords } from '../words/picture';

export type WhyInput = {
  readonly eventOf: (id: string | null) => TimelineEvent | undefined;
  readonly nameOf: (accountId: string) => string;
};

/** Why a mark stands where it does, in a few words; '' where it stands nowhere. */
export function whyWords(mark: StandingMark, { eventOf, nameOf }: WhyInput): string {
  switch (mark.state) {
    case 'unknown':
      return pictureWords.notKnown;
    case 'proposed':
      return pictureWords.proposed(pictureWords.rules[mark.rule], eventOf(mark.eventId)?.source.issue ?? null);
    case 'said':
      return pictureWords.saidBy(nameOf(mark.by), mark.reason);
    case 'notApplicable':
      return pictureWords.setAside(nameOf(mark.by), mark.reason);
    default: {
      const never: never = mark;
      return never;
    }
  }
}

/** A mark as a line of the list: above the first event that does not come before it. */
export type MarkFlag = { readonly id: string; readonly at: string; readonly name: string; readonly words: string };

/** The marks that stand somewhere, in order, each with how long after the one before and why. */
export function markFlags(marks: StandingMarks, utc: (at: string) => string, input: WhyInput): MarkFlag[] {
  const known = markNames.flatMap((name) => {
    const mark = marks[name];
    return isKnown(mark) ? [{ name, mark }] : [];
  });
  const flags = known.map(({ name, mark }, index) => {
    const before = known[index - 1];
    const ms = before ? Date.parse(mark.at) - Date.parse(before.mark.at) : -1;
    const after =
      before && ms >= 60_000 ? `${pictureWords.after(between(before.mark.at, mark.at), before.name)}, ` : '';
    return {
      id: `mark:${name}`,
      at: mark.at,
      name: pictureWords.mark(pictureWords.marks[name], utc(mark.at)),
      words: after + whyWords(mark, input),
    };
  });
  return flags.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
