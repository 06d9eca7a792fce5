import { useCallback, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Doc } from '#contract';
import { useAdditions } from '../../additions-keeper';
import { useSurface } from '../../surface';
import { TextsContext } from '../../texts/texts-keeper';
import { useNameOf } from '../../texts/use-name-of';
import type { WritingProps } from '../writing';
import { shownPicture } from '../shown-picture';
import { charactersBefore, putCaret } from './caret';
import { readDoc } from './read-doc';
import { showDoc, type Made } from './show-doc';

type PlainTextInput = Pick<WritingProps, 'doc' | 'onChange' | 'findings' | 'openFinding' | 'autoFocus'>;

const none = [] as const;

/** Keeps the elements of a resting text and the document the same, both ways; React leaves what is in `box` alone. */
export function usePlainText({ doc, onChange, findings = none, openFinding = null, autoFocus }: PlainTextInput) {
  const { readAttachment } = useSurface();
  const nameOf = useNameOf();
  const shownName = useShownName();
  const box = useRef<HTMLDivElement>(null);
  const made = useRef<Made>(new WeakMap());
  const told = useRef<Doc | null>(null);
  const pictures = usePictureStops();
  useLayoutEffect(() => {
    const root = box.current;
    // What a person has just typed stands there already, and under their fingers nothing is drawn anew.
    if (!root || told.current === doc) return;
    const caret = charactersBefore(root);
    pictures.stop();
    const picture = (id: string, alt: string): HTMLElement => {
      const shown = shownPicture(readAttachment, id, alt);
      pictures.add(shown.stop);
      return shown.dom;
    };
    root.replaceChildren(...showDoc(doc, { nameOf, shownName, picture, findings, open: openFinding }, made.current));
    if (caret !== null) putCaret(root, caret);
  }, [doc, findings, openFinding, nameOf, shownName, readAttachment, pictures]);
  useFocusAtOnce(box, autoFocus === true);
  const onInput = (): void => {
    if (!box.current) return;
    const typed = readDoc(box.current, made.current);
    told.current = typed;
    onChange(typed);
  };
  return { box, onInput };
}

function useShownName(): (accountId: string) => string {
  const { people } = useAdditions();
  const met = useContext(TextsContext)?.people;
  return useCallback((id) => people[id]?.name ?? met?.[id]?.name ?? '', [people, met]);
}

function usePictureStops() {
  const stops = useRef<(() => void)[]>([]);
  const kept = useRef({
    add: (stop: () => void) => void stops.current.push(stop),
    stop: () => stops.current.splice(0).forEach((stop) => stop()),
  });
  useEffect(() => kept.current.stop, []);
  return kept.current;
}

/** After the text stands there: the caret goes behind it. */
function useFocusAtOnce(box: RefObject<HTMLElement>, wanted: boolean): void {
  const first = useRef(wanted);
  useLayoutEffect(() => {
    const root = box.current;
    if (!root || !first.current) return;
    first.current = false;
    root.focus();
    putCaret(root, Infinity);
  }, [box]);
}
