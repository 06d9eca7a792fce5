/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReviewText } from '#contract';
import { Panel } from '../../../static/panel/src/screens/panel';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { fillDom } from '../dom';
import { fakeSurface, good } from '../fake-surface';

const words = 'Noor Haddad saw two boards disagree';
const text: ReviewText = {
  id: 'summary/what',
  doc: { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  revision: 1,
  by: 'a1',
  at: '2026-11-18T09:00:00.000Z',
  beside: [],
};

beforeEach(() => fillDom());

it('tells the review with roles for names where the timeline is told so', async () => {
  const surface = fakeSurface({
    openTexts: () => good({ texts: [text], unread: [], present: [], people: {} }),
  });
  render(
    <SurfaceContext.Provider value={surface}>
      <Panel opening={surface.call('openPanel', {})} />
    </SurfaceContext.Provider>,
  );
  fireEvent.click(await screen.findByRole('switch', { name: 'Names as roles' }));
  fireEvent.click(await screen.findByRole('tab', { name: /Analysis/ }));
  const answer = await screen.findByText(/saw two boards disagree/);
  expect(answer.textContent).not.toContain('Noor');
});
