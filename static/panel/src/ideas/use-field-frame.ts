import type { Idea } from '#contract';
import { useAdditions } from '../additions-keeper';
import { useSurface } from '../surface';
import type { FieldFrame } from './field-words';
import type { Ideas } from './use-ideas';

/** What the fields of an idea are told with. */
export function useFieldFrame({ factors }: Ideas, _idea: Idea | null): FieldFrame {
  const { clock } = useSurface();
  const { nameOf } = useAdditions();
  return { clock, nameOf, factors, form: null };
}
