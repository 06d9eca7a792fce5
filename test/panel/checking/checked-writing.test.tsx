/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { Doc, TextPeople } from '#contract';
import type { Place } from '#core/language/rule';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { CheckedWriting } from '../../../static/panel/src/checking/checked-writing';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { TextsContext } from '../../../static/panel/src/texts/texts-keeper';
import type { TextsKeeper } from '../../../static/panel/src/texts/texts-keeper';
import { opening, timeline } from '../builders';
import { fakeSurface } from '../fake-surface';
import { doc, fillLayout, paragraph, text } from '../writing/open-writing';

beforeEach(() => {
  fillLayout();
  sessionStorage.clear();
});
afterEach(cleanup);

/** A text of the review on the screen, checked. */
async function openChecked(first: Doc, place: Place = 'elsewhere') {
  const told: Doc[] = [];
  function Page() {
    const [kept, setKept] = useState(first);
    const onChange = (next: Doc): void => {
      told.push(next);
      setKept(next);
    };
    return <CheckedWriting label="Response" place={place} of="response/what" doc={kept} onChange={onChange} />;
  }
  await import('../../../static/panel/src/writing/editor');
  await import('../../../static/panel/src/checking/finding-card');
  render(
    <SurfaceContext.Provider value={fakeSurface()}>
      <AdditionsProvider opening={opening({ timeline: timeline([]) })} readAgain={() => undefined}>
        <Page />
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );
  return { told, box: await screen.findByRole('textbox', { name: 'Response' }) };
}

it('names whoever becomes known while one writes, and finds what only the app found behind the name', async () => {
  const mention = { type: 'mention', attrs: { id: 'a9' } };
  const words = doc(paragraph(mention, ' went on and saw the pages.'));
  const also = [
    {
      part: 'text',
      rule: 'newer-rule',
      start: '@somebody went on and '.length,
      end: '@somebody went on and saw'.length,
    },
  ];
  const surface = fakeSurface();
  const page = (people: TextPeople) => (
    <SurfaceContext.Provider value={surface}>
      <AdditionsProvider opening={opening({ timeline: timeline([]) })} readAgain={() => undefined}>
        <TextsContext.Provider value={{ people } as unknown as TextsKeeper}>
          <CheckedWriting
            label="Response"
            place="elsewhere"
            of="response/what"
            doc={words}
            onChange={() => undefined}
            also={also}
          />
        </TextsContext.Provider>
      </AdditionsProvider>
    </SurfaceContext.Provider>
  );
  await import('../../../static/panel/src/writing/editor');
  const { rerender } = render(page({}));
  const box = await screen.findByRole('textbox', { name: 'Response' });
  expect(box.textContent).toContain('@somebody went on');
  rerender(page({ a9: { accountId: 'a9', name: 'Ada Vega', active: true } }));
  await waitFor(() => expect(box.textContent).toContain('@Ada Vega went on'));
  await waitFor(() => expect(marked()).toEqual(['saw']));
});

const marked = (): (string | null)[] =>
  [...document.querySelectorAll('mark[data-finding]')].map(({ textContent }) => textContent);
const card = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^A question about/ });

it('underlines what closes a conversation, block by block, and leaves code and quotations alone', async () => {
  await openChecked(
    doc(
      paragraph('The root cause was the pool'),
      paragraph('Nobody noticed it, said ', text('nobody noticed', 'code')),
      { type: 'blockquote', content: [paragraph('We should have known.')] },
    ),
  );
  await waitFor(() => expect(marked()).toEqual(['The root cause was', 'Nobody noticed']));
});

it('puts the words it offers into the document at one key, and goes on to the next', async () => {
  const { told, box } = await openChecked(doc(paragraph('The root cause was the pool. Nobody noticed it.')));
  await waitFor(() => expect(marked()).toHaveLength(2));
  fireEvent.keyDown(box, { key: '.', ctrlKey: true });
  fireEvent.keyDown(await card(), { key: 'Enter' });
  await waitFor(() =>
    expect(told.at(-1)).toEqual(doc(paragraph('One contributing factor was the pool. Nobody noticed it.'))),
  );
  await screen.findByRole('region', { name: 'A question about “Nobody noticed”' });
  await waitFor(() => expect(marked()).toEqual(['Nobody noticed']));
});

it('closes its card at Escape before Escape means anything to the text', async () => {
  const { box } = await openChecked(doc(paragraph('Nobody noticed it.')));
  await waitFor(() => expect(marked()).toHaveLength(1));
  fireEvent.keyDown(box, { key: '.', ctrlKey: true });
  await card();
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(screen.queryByRole('region', { name: /^A question about/ })).toBeNull();
  expect(document.activeElement?.closest('[role="toolbar"]') ?? null).toBeNull();
});

it('holds the rules of its place only', async () => {
  await openChecked(doc(paragraph('We should add an alert. Many customers could not pay.')), 'impact');
  await waitFor(() => expect(marked()).toEqual(['should add', 'Many customers']));
  await act(async () => cleanup());
  await openChecked(doc(paragraph('We should add an alert. Nobody noticed. Many customers could not pay.')));
  await waitFor(() => expect(marked()).toEqual(['Nobody noticed']));
});
