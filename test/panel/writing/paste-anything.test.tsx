/** @jest-environment jsdom */
import { cleanup, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { reviewDoc } from '#core/adf/review-doc';
import { toText } from '#core/adf/to-text';
import { atlassianFaults } from '../../core/adf/atlassian-schema';
import { clipboard } from './clipboards';
import { doc, fillLayout, openWriting } from './open-writing';

const faults = atlassianFaults();

beforeEach(fillLayout);
afterEach(cleanup);

it('takes any HTML at all, keeps its words and gives a valid document', async () => {
  const word = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `w${number}`);
  const tags = 'p div span b i ul ol li h1 h4 pre code blockquote table tr td a br hr figure em section'.split(' ');
  const attribute = fc.constantFrom(
    '',
    ' style="font-weight:normal"',
    " style='mso-list:l0 level2 lfo1'",
    ' class="confluence-information-macro"',
    ' data-panel-type="x"',
    ' data-indent="2"',
    ' href="javascript:x"',
    ' href="https://x.example/a"',
    ' data-mention-id="a1"',
    ' data-mention-id="5:1"',
    ' data-media-id="10050"',
    ' onclick="x()"',
  );
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      word.map((said) => `${said} `),
      fc
        .tuple(fc.constantFrom(...tags), attribute, fc.array(tie('html'), { maxLength: 4 }))
        .map(([tag, given, inner]) => `<${tag}${given}>${inner.join('')}</${tag}>`),
    ),
  }));
  const { box, editor, told, run } = await openWriting(doc());
  fc.assert(
    fc.property(fc.array(html, { maxLength: 5 }), (parts) => {
      const given = parts.join('');
      run(() => editor.commands.clearContent(true));
      run(() => fireEvent.paste(box, { clipboardData: clipboard({ html: given, plain: 'x' }) }));
      const kept = told.at(-1) ?? doc();
      expect(faults(kept)).toBe('');
      expect(reviewDoc(kept)).toEqual(kept);
      expect(JSON.stringify(kept)).not.toMatch(/javascript|onclick|style/);
      // A mention is a person by id: what was written for the name is looked up anew.
      if (!/data-media|data-mention-id="a1/.test(given))
        expect([...(toText(kept).match(/w\d{6}/g) ?? [])].sort()).toEqual((given.match(/w\d{6}/g) ?? []).sort());
    }),
    { numRuns: 150, examples: [[['<ul><table></table></ul>', '<p data-indent="2">w100000 </p>']]] },
  );
});
