import { useSurface } from '../surface';
import { curationWords } from '../words/curation';
import type { EditorProps } from './editor';
import { WordsEditor } from './words-editor';

/** Leaves an event out of the story; the reason stays. */
export function HideEditor(props: EditorProps) {
  const { set, additions } = props.curating;
  const { hide } = curationWords;
  return (
    <WordsEditor
      {...props}
      action="hide"
      before={additions.hide?.body?.reason ?? ''}
      {...{ ask: hide.ask, hint: hide.hint, keep: hide.keep }}
      onKeep={(reason) => set('hide', reason ? { reason } : null, reason ? hide.done : hide.undone)}
    />
  );
}

export function NoteEditor(props: EditorProps) {
  const { set, additions } = props.curating;
  const { note } = curationWords;
  return (
    <WordsEditor
      {...props}
      action="note"
      before={additions.note?.body?.text ?? ''}
      ask={note.ask}
      onKeep={(text) => set('note', text ? { text } : null, text ? note.done : note.undone)}
    />
  );
}

/** One's own view of an event, written before the others' show. */
export function PerspectiveEditor(props: EditorProps) {
  const { reader } = useSurface();
  const { set, additions, event } = props.curating;
  const { perspective } = curationWords;
  const mine = additions.perspectives.find(({ id }) => id === `perspective:${event.id}:${reader.accountId}`);
  return (
    <WordsEditor
      {...props}
      action="perspective"
      before={mine?.body?.text ?? ''}
      {...{ ask: perspective.ask, hint: perspective.hint }}
      onKeep={(text) =>
        set('perspective', text ? { text } : null, text ? perspective.done : perspective.undone, reader.accountId)
      }
    />
  );
}
