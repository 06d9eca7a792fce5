/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { QuotedFindings } from '../../../static/panel/src/checking/quoted-findings';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { opening, timeline } from '../builders';
import { fillDom } from '../dom';
import { fakeSurface } from '../fake-surface';

beforeEach(fillDom);
afterEach(cleanup);

const show = (...texts: readonly string[]) =>
  render(
    <SurfaceContext.Provider value={fakeSurface()}>
      <AdditionsProvider opening={opening({ timeline: timeline([]) })} readAgain={() => undefined}>
        <QuotedFindings quoted={texts.map((text, at) => ({ id: String(at), name: `Line ${at + 1}`, text }))} />
        <p>The page</p>
      </AdditionsProvider>
    </SurfaceContext.Provider>,
  );

it('counts the lines of a quotation that hold words worth a question, and says no more until one looks', async () => {
  show('We should have failed over', 'Rolled back at noon', 'I think nobody noticed, and nobody checked');
  const summary = await screen.findByText(/2 lines with words worth a question/);
  expect(summary.closest('details')?.open).toBe(false);
  expect([...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent)).toEqual([
    'should have failed',
    'I think',
    'nobody noticed',
    'nobody checked',
  ]);
});
