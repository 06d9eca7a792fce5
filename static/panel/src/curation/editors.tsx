import { AddedEditor } from './added-editor';
import { DecisionEditor } from './decision-editor';
import type { CurationAction, EditorProps } from './editor';
import { EvidenceEditor } from './evidence-editor';
import { HardEditor } from './hard-editor';
import { HideEditor, NoteEditor, PerspectiveEditor } from './small-editors';
import { SortEditor } from './sort-editor';

/** The editor of an action, in place under the event. */
export function Editor({ action, ...props }: EditorProps & { readonly action: CurationAction }) {
  switch (action) {
    case 'hide':
      return <HideEditor {...props} />;
    case 'note':
      return <NoteEditor {...props} />;
    case 'perspective':
      return <PerspectiveEditor {...props} />;
    case 'hard':
      return <HardEditor {...props} />;
    case 'evidence':
      return <EvidenceEditor {...props} />;
    case 'decision':
      return <DecisionEditor {...props} />;
    case 'event':
      return <AddedEditor {...props} />;
    case 'sort':
      return <SortEditor {...props} />;
    default: {
      const never: never = action;
      return never;
    }
  }
}
