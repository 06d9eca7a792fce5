import type { Editor } from '@tiptap/core';
import { useEffect, useId, useLayoutEffect, useState } from 'react';
import type { Person } from '#contract';
import { Face } from '../parts/face';
import { writingWords } from '../words/writing';
import styles from './mention-list.module.css';
import { mentionQuery, type MentionQuery } from './mention-query';
import { useCandidates } from './use-candidates';
import { useEditorValue } from './use-editor-value';
import type { useMention } from './use-mention';

type MentionListProps = { readonly editor: Editor; readonly mention: ReturnType<typeof useMention> };

/** The people one may mean, under a name that is being typed after an at-sign. */
export function MentionList({ editor, mention }: MentionListProps) {
  const told = useEditorValue(editor, () => (editor.isFocused ? JSON.stringify(mentionQuery(editor.state)) : 'null'));
  const asked: MentionQuery | null = JSON.parse(told);
  const [dismissed, setDismissed] = useState<number | null>(null);
  useEffect(() => {
    if (told === 'null') setDismissed(null);
  }, [told]);
  if (!asked || asked.from === dismissed) return null;
  return <OpenList key={asked.from} {...{ editor, mention, asked }} onDismiss={() => setDismissed(asked.from)} />;
}

type OpenListProps = MentionListProps & { readonly asked: MentionQuery; readonly onDismiss: () => void };

function OpenList({ editor, mention, asked, onDismiss }: OpenListProps) {
  const { people, searching } = useCandidates(asked.query);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, Math.max(0, people.length - 1));
  const id = useId();
  const pick = (person: Person): void => mention.pick(editor, asked, person);
  useComboBox(editor, id, people[at]);
  useLayoutEffect(() =>
    mention.listen((event) => {
      const person = people[at];
      if (event.key === 'Escape') onDismiss();
      else if (!person) return false;
      else if (event.key === 'ArrowDown') setChosen((at + 1) % people.length);
      else if (event.key === 'ArrowUp') setChosen((at - 1 + people.length) % people.length);
      else if (event.key === 'Enter' && !event.shiftKey) pick(person);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    }),
  );
  const place = placeUnder(editor, asked.from);
  if (people.length === 0 && !searching && asked.query.includes(' ')) return null;
  return (
    <div className={styles.list} style={place}>
      <div id={id} role="listbox" aria-label={writingWords.people}>
        {people.map((person, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={person.accountId}
            id={`${id}-${person.accountId}`}
            role="option"
            aria-selected={index === at}
            // The caret stays in the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(person)}
          >
            <Face person={person} />
            {person.name}
          </button>
        ))}
      </div>
      {people.length === 0 && (
        <p className={styles.none} role="status">
          {searching ? writingWords.searching : writingWords.noPeople}
        </p>
      )}
    </div>
  );
}

/** Tells assistive technology that the text has a list open, and which of it is chosen. */
function useComboBox(editor: Editor, listId: string, person: Person | undefined): void {
  const { dom } = editor.view;
  useEffect(() => {
    dom.setAttribute('aria-controls', listId);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [dom, listId]);
  useEffect(() => {
    if (person) dom.setAttribute('aria-activedescendant', `${listId}-${person.accountId}`);
    else dom.removeAttribute('aria-activedescendant');
  }, [dom, listId, person]);
}

/** Under the at-sign, in the page's own measure; at most so far right that a name still fits. */
function placeUnder(editor: Editor, position: number): { left: number; top: number } {
  const page = editor.view.dom.getBoundingClientRect();
  const { left, bottom } = editor.view.coordsAtPos(position);
  return { left: Math.max(0, Math.min(left - page.left, page.width - 240)), top: bottom - page.top + 4 };
}
