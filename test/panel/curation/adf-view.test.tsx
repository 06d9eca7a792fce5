/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { AdfView } from '../../../static/panel/src/adf/adf-view';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { toText } from '#core/adf/to-text';
import { opening } from '../builders';
import { fakeSurface } from '../fake-surface';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const show = (...content: object[]) => render(<AdfView document={{ type: 'doc', version: 1, content }} />);

it('draws links, code, lists, tables, tasks and panels as what they are', () => {
  show(
    paragraph(text('the board', { type: 'link', attrs: { href: 'https://metrics.example.com/b' } })),
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select 1')] },
    { type: 'orderedList', attrs: { order: 3 }, content: [{ type: 'listItem', content: [paragraph(text('third'))] }] },
    { type: 'taskList', content: [{ type: 'taskItem', attrs: { state: 'DONE' }, content: [text('call the bank')] }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('Node'))] }] }],
    },
    { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('do not restart'))] },
    { type: 'expand', attrs: { title: 'The log' }, content: [paragraph(text('pool is full'))] },
  );
  expect(screen.getByRole('link', { name: 'the board' }).getAttribute('href')).toBe('https://metrics.example.com/b');
  expect(screen.getByText('select 1').tagName).toBe('CODE');
  expect(screen.getAllByRole('list')[0]?.getAttribute('start')).toBe('3');
  expect(screen.getByText('Done:')).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Node' })).toBeTruthy();
  expect(screen.getByRole('note', { name: 'Warning' }).textContent).toBe('do not restart');
  expect(screen.getByText('The log').tagName).toBe('SUMMARY');
});

it('names mentions, media, dates and statuses', () => {
  show(
    paragraph(
      { type: 'mention', attrs: { id: 'a1', text: '@Noor' } },
      { type: 'date', attrs: { timestamp: '1794960000000' } },
      { type: 'status', attrs: { text: 'On it', color: 'blue' } },
    ),
    { type: 'mediaSingle', content: [{ type: 'media', attrs: { alt: 'declines.png', id: 'x', type: 'file' } }] },
  );
  for (const words of ['@Noor', '2026-11-18', 'On it', 'declines.png']) expect(screen.getByText(words)).toBeTruthy();
});

it('shows attachments of the incident as pictures, and people by the names that Jira gives this reader', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
  const media = { type: 'media', attrs: { type: 'file', id: '10050', collection: '', alt: 'declines.png' } };
  const content = [
    { type: 'mediaSingle', attrs: { layout: 'center' }, content: [media] },
    paragraph({ type: 'mention', attrs: { id: 'a1' } }, text(' told '), { type: 'mention', attrs: { id: 'z9' } }),
  ];
  render(
    <SurfaceContext.Provider value={fakeSurface()}>
      <AdditionsProvider opening={opening()} readAgain={() => undefined}>
        <AdfView document={{ type: 'doc', version: 1, content }} />
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );
  expect((await screen.findByRole('img', { name: 'declines.png' })).getAttribute('src')).toBe('blob:picture');
  expect(screen.getByText('@Noor Haddad')).toBeTruthy();
  expect(screen.getByText('@somebody')).toBeTruthy();
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('makes no link of %s', (href) => {
  show(paragraph(text('press', { type: 'link', attrs: { href } })));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('press')).toBeTruthy();
});

/** Nodes of every kind, nested at random, some of kinds that nobody knows. */
const node = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('holder')),
  leaf: fc.string().map((words) => ({ type: 'text', text: words })),
  holder: fc.record({
    type: fc.constantFrom('paragraph', 'bulletList', 'listItem', 'panel', 'table', 'tableRow', 'tableCell', 'brandNew'),
    attrs: fc.dictionary(fc.constantFrom('panelType', 'order', 'colspan'), fc.jsonValue()),
    content: fc.array(tie('any'), { maxLength: 4 }),
  }),
})).any;

it('never breaks on a document, and shows every word of it', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (content) => {
      const document = { type: 'doc', version: 1, content };
      const { container, unmount } = render(<AdfView document={document} />);
      const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
      const shown = letters(container.textContent ?? '');
      for (const word of wordsOf(content)) expect(shown).toContain(letters(word));
      unmount();
    }),
    { numRuns: 60 },
  );
});

it('shows what a node of no known kind holds', () => {
  show({ type: 'somethingNew', content: [paragraph(text('still here'))] });
  expect(screen.getByText('still here')).toBeTruthy();
  expect(toText({ type: 'doc', content: [{ type: 'somethingNew', content: [paragraph(text('still here'))] }] })).toBe(
    'still here',
  );
});

function wordsOf(content: readonly unknown[]): string[] {
  return content.flatMap((value) => {
    const { text: words, content: inside } = value as { text?: string; content?: unknown[] };
    return [...(words ? [words] : []), ...(inside ? wordsOf(inside) : [])];
  });
}
