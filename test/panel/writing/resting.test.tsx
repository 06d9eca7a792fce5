/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { createRef, useImperativeHandle, useState } from 'react';
import { reviewDoc } from '#core/adf/review-doc';
import type { Doc } from '#contract';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { caretIn } from '../../../static/panel/src/writing/resting/caret';
import { readDoc } from '../../../static/panel/src/writing/resting/read-doc';
import { showDoc, type Made } from '../../../static/panel/src/writing/resting/show-doc';
import { writingExtensions } from '../../../static/panel/src/writing/schema/extensions';
import { toContent } from '../../../static/panel/src/writing/to-doc';
import { Writing } from '../../../static/panel/src/writing/writing';
import { anyDocument } from '../../core/adf/any-document';
import { opening, timeline } from '../builders';
import { fakeSurface } from '../fake-surface';
import { doc, fillLayout, paragraph, text } from './open-writing';

beforeEach(fillLayout);
afterEach(cleanup);

const anyReview = anyDocument(fc.constantFrom('the ', 'pool ')).map((given) => reviewDoc(given, { names: false }));

/** The elements of a text that rests. */
function rests(given: Doc): { root: HTMLElement; made: Made } {
  const root = document.createElement('div');
  const made: Made = new WeakMap();
  const picture = (id: string): HTMLElement => {
    const dom = document.createElement('span');
    dom.dataset['mediaId'] = id;
    return dom;
  };
  const nameOf = (): string => 'Ada';
  root.replaceChildren(...showDoc(given, { nameOf, shownName: nameOf, picture, findings: [], open: null }, made));
  document.body.replaceChildren(root);
  return { root, made };
}

it('holds any document, and gives it back as it is', () => {
  fc.assert(
    fc.property(anyReview, (given) => {
      const { root, made } = rests(given);
      const [only, ...more] = given.content;
      const isEmpty = more.length === 0 && only?.type === 'paragraph' && !only.content;
      expect(readDoc(root, made)).toEqual(isEmpty ? doc() : given);
      expect(root.textContent?.replace(/@Ada/g, '')).toBe(wordsOf(given));
    }),
    { numRuns: 60 },
  );
});

const wordsOf = (node: unknown): string => {
  const { text: words = '', content = [] } = node as { text?: string; content?: readonly unknown[] };
  return words + content.map(wordsOf).join('');
};

it('counts the place of a caret as the editor does', () => {
  const schema = getSchema(
    writingExtensions({ nameOf: () => 'Ada', mediaView: () => ({ dom: document.createElement('span') }) }),
  );
  fc.assert(
    fc.property(anyReview, fc.nat(), (given, pick) => {
      const { root } = rests(given);
      const node = schema.nodeFromJSON(toContent(given));
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let one = walker.nextNode(); one instanceof Text; one = walker.nextNode())
        if (!one.parentElement?.closest('[contenteditable="false"]')) texts.push(one);
      const chosen = texts[pick % Math.max(1, texts.length)];
      if (!chosen) return;
      document.getSelection()?.collapse(chosen, 1);
      const at = caretIn(root) ?? 0;
      expect(node.textBetween(at - 1, at)).toBe(chosen.data[0]);
    }),
    { numRuns: 60 },
  );
});

/** A text whose editor never comes. */
function restingText(first: Doc): { box: HTMLElement; told: Doc[]; bring: (doc: Doc) => void } {
  const told: Doc[] = [];
  const page = createRef<(doc: Doc) => void>();
  function Page() {
    const [kept, setKept] = useState(first);
    useImperativeHandle(page, () => setKept, []);
    const onChange = (next: Doc): void => {
      told.push(next);
      setKept(next);
    };
    return <Writing label="What happened" doc={kept} onChange={onChange} />;
  }
  render(
    <SurfaceContext.Provider value={fakeSurface()}>
      <AdditionsProvider opening={opening({ timeline: timeline([]) })} readAgain={() => undefined}>
        <Page />
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );
  return {
    box: screen.getByRole('textbox', { name: 'What happened' }),
    told,
    bring: (next) => act(() => page.current?.(next)),
  };
}

it('tells what is typed before the editor is there, as browsers write it, and takes in what others wrote', () => {
  const { box, told, bring } = restingText(doc(paragraph('The pool')));
  const typed = document.createElement('div');
  typed.innerHTML = 'was <b>full</b><br>';
  box.append(typed);
  fireEvent.input(box);
  expect(told).toEqual([doc(paragraph('The pool'), paragraph('was ', text('full', 'strong')))]);
  bring(doc(paragraph('The pool'), paragraph('was ', text('full', 'strong')), paragraph('by others')));
  expect(box.querySelectorAll('p')).toHaveLength(3);
});
