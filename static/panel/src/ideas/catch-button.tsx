import type { Caught } from './catch-idea';
import { useCatching } from './use-catching';

type CatchButtonProps = {
  readonly caught: Caught;
  /** Where, in words. */
  readonly from: string;
  readonly kind?: 'idea' | 'signal';
  readonly className?: string;
};

/** Catches an idea where it arises: one press, and one more to take it back. */
export function CatchButton({ caught, from, kind = 'idea', className }: CatchButtonProps) {
  const { name, onPress } = useCatching(caught, from, kind);
  return (
    <button type="button" className={className} onClick={onPress}>
      {name}
    </button>
  );
}
