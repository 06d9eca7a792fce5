import { useState } from 'react';
import type { Doc, DocNode } from '#contract';
import { plainText } from '#core/adf/plain-text';
import { emptyDoc } from '#core/texts/text-state';
import { Action } from '../parts/action';
import { useAnnounce } from '../parts/announcer';
import { shownDoc } from '../texts/text-on-page';
import { useTexts } from '../texts/texts-keeper';
import { analysisFormWords } from '../words/analysis-forms';

const words = analysisFormWords.facts;

type BeginWithFactsProps = {
  readonly facts: DocNode;
  /** The text they go into. */
  readonly textId: string;
};

/** Puts the facts before what the summary says, as words like any others; and out again while nothing came after. */
export function BeginWithFacts({ facts, textId }: BeginWithFactsProps) {
  const { text, type } = useTexts();
  const announce = useAnnounce();
  const [put, setPut] = useState<{ readonly before: Doc; readonly after: Doc } | null>(null);
  const here = text(textId);
  const doc = here ? shownDoc(here) : emptyDoc;
  if (put && said(put.after) === said(doc))
    return (
      <Action
        spacing="compact"
        appearance="subtle"
        onClick={() => {
          type(textId, put.before, null);
          setPut(null);
          announce(words.takenOut);
        }}
      >
        {words.takeOut}
      </Action>
    );
  if (said(doc).includes(said({ ...emptyDoc, content: [facts] }))) return null;
  return (
    <Action
      spacing="compact"
      onClick={() => {
        const after = { ...doc, content: [facts, ...doc.content] };
        type(textId, after, null);
        setPut({ before: doc, after });
        announce(words.begun);
      }}
    >
      {words.begin}
    </Action>
  );
}

const said = (doc: Doc): string => plainText(doc).text;
