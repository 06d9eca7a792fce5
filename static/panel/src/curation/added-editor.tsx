import { useAdditions } from '../additions-keeper';
import { AddEvent } from './add-event';
import type { EditorProps } from './editor';

/** Changes an event that a person added; what it was stays in its history. */
export function AddedEditor({ curating: { event }, onDone }: EditorProps) {
  const { all } = useAdditions();
  const addition = all.find(({ id }) => id === event.id);
  return addition?.about === 'event' ? <AddEvent from={event.at} {...{ addition, onDone }} /> : null;
}
