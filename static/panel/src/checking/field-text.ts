import type { RefObject } from 'react';
import type { CheckedText } from './use-dealing';
import type { TextControl } from './use-mirror';

type FieldTextInput = {
  readonly field: RefObject<TextControl>;
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** The text of a plain field, as far as its card has to do with it. */
export function fieldText({ field, value, onType }: FieldTextInput): CheckedText {
  const select = (start: number, end: number): TextControl | null => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
    return field.current;
  };
  return {
    goTo: ({ start, end }) => void select(start, end),
    replace: ({ start, end }, words) => {
      // As if typed, so that the browser's own undo takes it back; where it knows no such command, in one piece.
      const typed = select(start, end) && 'execCommand' in document && document.execCommand('insertText', false, words);
      if (!typed) onType(value.slice(0, start) + words + value.slice(end));
    },
  };
}
