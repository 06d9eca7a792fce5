import type { ReviewException } from '#contract';
import { ReasonForm } from '../analysis/reason-form';
import { reviewWords as words } from '../words/review';

type ReasonAskProps = {
  /** Names the text, unique within the incident. */
  readonly of: string;
  readonly exceptions: readonly ReviewException[];
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

/** An exception is made with a reason, which stays in the trace. */
export function ReasonAsk({ of, exceptions, onReason, onClose }: ReasonAskProps) {
  return (
    <ReasonForm
      of={of}
      ask={exceptions.map((exception) => words.exceptions[exception]).join(' ')}
      label={words.reason}
      missing={words.reasonMissing}
      keep={words.keepReason}
      onKeep={onReason}
      onClose={onClose}
    />
  );
}
