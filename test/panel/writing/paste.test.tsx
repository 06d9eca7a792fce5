/** @jest-environment jsdom */
import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import type { Doc, DocNode } from '#contract';
import { toText } from '#core/adf/to-text';
import { atlassianFaults } from '../../core/adf/atlassian-schema';
import { clipboard, confluence, googleDocs, hostile, slack, word } from './clipboards';
import type { Clip } from './clipboards';
import { doc, fillLayout, openWriting, paragraph, text } from './open-writing';

const faults = atlassianFaults();

beforeEach(fillLayout);
afterEach(cleanup);

/** What stands in an empty text after a paste. */
async function pasted(clip: Clip): Promise<Doc> {
  const { box, told, run, unmount } = await openWriting(doc());
  run(() => fireEvent.paste(box, { clipboardData: clipboard({ plain: 'words', ...clip }) }));
  await waitFor(() => expect(told.length).toBeGreaterThan(0));
  const kept = told.at(-1) ?? doc();
  expect(faults(kept)).toBe('');
  unmount();
  return kept;
}

const item = (...content: DocNode[]): DocNode => ({ type: 'listItem', content });
const list = (...content: DocNode[]): DocNode => ({ type: 'bulletList', content });
const link = (words: string, href: string): DocNode => ({ ...text(words), marks: [{ type: 'link', attrs: { href } }] });
const heading = (level: number, words: string): DocNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

it('keeps the headings, marks and nested lists of Word', async () => {
  const { content } = await pasted({ html: word });
  expect(content).toEqual([
    heading(2, 'What we saw'),
    paragraph('The pool stayed at ', text('20', 'strong'), ' connections, as ', text('planned', 'em'), '.'),
    list(
      item(paragraph('Board was green'), list(item(paragraph('It read the old primary')))),
      item(paragraph('Calls came in')),
    ),
    paragraph('Then:'),
    {
      type: 'orderedList',
      attrs: { order: 3 },
      content: [item(paragraph('Rolled back')), item(paragraph('Told support'))],
    },
    ...content.slice(5),
  ]);
  expect(toText(doc(...content.slice(5)))).toBe('');
});

it('reads what Google Docs says with styles; its pictures are links', async () => {
  const { content } = await pasted({ html: googleDocs });
  expect(content.filter(({ content: held }) => held)).toEqual([
    heading(3, 'What we saw'),
    paragraph('The pool stayed at ', text('20', 'strong'), text(' connections', 'em'), text(' again', 'strike')),
    list(
      item(paragraph('Board was green'), list(item(paragraph('It read the old primary')))),
      item(paragraph(link('Calls came in', 'https://board.example/rates'))),
    ),
    paragraph(link('Decline rate', 'https://lh7-rt.googleusercontent.com/docsz/AD_4nX')),
  ]);
});

it('keeps the panels, code, tables, tasks and people of Confluence', async () => {
  const { content } = await pasted({ html: confluence });
  expect(content).toEqual([
    {
      type: 'panel',
      attrs: { panelType: 'error' },
      content: [paragraph(text('Careful', 'strong')), paragraph('Do not restart the standby')],
    },
    { type: 'panel', attrs: { panelType: 'note' }, content: [paragraph('For readers of the runbook')] },
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select 1;\nselect 2;')] },
    paragraph('Time | Rate'),
    paragraph('01:31 | ', text('31 %', 'strong')),
    list(
      item(paragraph('[x] Rolled back')),
      item(paragraph('[ ] Tell ', { type: 'mention', attrs: { id: 'a1' } }, ' and Somebody Else')),
    ),
    paragraph('State: MITIGATED 🔥'),
  ]);
});

it('keeps the marks, nested lists, code and quotations of Slack', async () => {
  const { content } = await pasted({ html: slack });
  expect(content).toEqual([
    paragraph(
      text('Decision', 'strong'),
      ': roll back ',
      text('now', 'em'),
      ', see ',
      link('the board', 'https://board.example/rates'),
      ' :fire:',
    ),
    list(item(paragraph('Board was green'), list(item(paragraph('It read the old primary'))))),
    { type: 'codeBlock', content: [text('select 1;')] },
    { type: 'blockquote', content: [paragraph('It is fine', { type: 'hardBreak' }, { type: 'hardBreak' }, 'I think')] },
    paragraph(text('psql', 'code')),
  ]);
});

it('lets nothing through that runs, fetches or styles; words that look like it are words', async () => {
  const kept = await pasted({ html: hostile });
  expect(JSON.stringify(kept)).not.toMatch(/script|evil|data:|url\(/);
  expect(toText(kept)).toBe('Hello press me\na facevector\nset style="none" and onclick= as words');
});

it('reads plain text as Markdown where it is Markdown, and as lines where it is not', async () => {
  const markdown =
    '## What we saw\n\n- board **green**\n- [rates](https://board.example)\n- [press](javascript:alert(1))\n\n```sql\nselect 1;\n```\n\n> it is fine';
  expect((await pasted({ plain: markdown })).content).toEqual([
    heading(2, 'What we saw'),
    list(
      item(paragraph('board ', text('green', 'strong'))),
      item(paragraph(link('rates', 'https://board.example'))),
      item(paragraph('press')),
    ),
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select 1;')] },
    { type: 'blockquote', content: [paragraph('it is fine')] },
  ]);
  expect((await pasted({ plain: 'The pool was full\n2 * 3 = 6' })).content).toEqual([
    paragraph('The pool was full'),
    paragraph('2 * 3 = 6'),
  ]);
});

it('reads Markdown that an editor of code has coloured', async () => {
  const html = '<div style="color:#fff"><span style="color:#f00"># What we saw</span></div>';
  const clip = { html, plain: '# What we saw', types: ['vscode-editor-data'] };
  expect((await pasted(clip)).content).toEqual([heading(1, 'What we saw')]);
});

it('puts a link on the words that are selected', async () => {
  const { box, editor, told, run } = await openWriting(doc(paragraph('the board')));
  run(() => editor.commands.selectAll());
  run(() => fireEvent.paste(box, { clipboardData: clipboard({ plain: 'https://board.example/rates' }) }));
  expect(told.at(-1)).toEqual(doc(paragraph(link('the board', 'https://board.example/rates'))));
});

it('attaches pictures that the HTML holds in itself', async () => {
  const html = '<p>before</p><img src="data:image/png;base64,iVBORw0KGgo=" alt="rates">';
  const { box, told, run } = await openWriting(doc());
  run(() => fireEvent.paste(box, { clipboardData: clipboard({ html, plain: 'before' }) }));
  await waitFor(() =>
    expect(JSON.stringify(told.at(-1))).toContain('"id":"10050","collection":"","alt":"picture-1.png"'),
  );
  expect(told.at(-1)?.content[0]).toEqual(paragraph('before'));
});
