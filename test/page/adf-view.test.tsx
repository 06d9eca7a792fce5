/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { AdfView } from '../../host/page/src/adf/adf-view';
import type { AdfNode } from '../../host/page/src/api/wire';

const text = (words: string, marks?: AdfNode['marks']): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks ? { marks } : {}),
});
const show = (...content: AdfNode[]) => render(<AdfView document={{ type: 'doc', version: 1, content }} />);

it('draws headings below the headings of the page', () => {
  show({ type: 'heading', attrs: { level: 1 }, content: [text('Impact')] });
  expect(screen.getByRole('heading', { level: 3, name: 'Impact' })).toBeTruthy();
});

it('draws lists, tables and code', () => {
  show(
    {
      type: 'orderedList',
      attrs: { order: 3 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('third')] }] }],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableHeader', content: [{ type: 'paragraph', content: [text('Node')] }] }],
        },
      ],
    },
    { type: 'codeBlock', content: [text('select 1')] },
  );
  expect(screen.getByRole('list').getAttribute('start')).toBe('3');
  expect(screen.getByRole('columnheader', { name: 'Node' })).toBeTruthy();
  expect(screen.getByText('select 1').tagName).toBe('CODE');
});

it('makes no link of an address that is not for reading', () => {
  show({ type: 'paragraph', content: [text('press', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])] });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('press')).toBeTruthy();
});

it('shows the text inside nodes that it does not know', () => {
  show({ type: 'somethingNew', content: [{ type: 'paragraph', content: [text('still here')] }] });
  expect(screen.getByText('still here')).toBeTruthy();
});

it('shows a mention by name with a single at sign', () => {
  show({
    type: 'paragraph',
    content: [
      { type: 'mention', attrs: { id: '1', text: '@Noor' } },
      { type: 'mention', attrs: { id: '2', text: 'Mei' } },
    ],
  });
  expect(screen.getByText('@Noor')).toBeTruthy();
  expect(screen.getByText('@Mei')).toBeTruthy();
});
