import { fireEvent, render, screen, within } from '@testing-library/react';
import type { Addition, AdditionEdit, Opening } from '#contract';
import { Panel } from '../../../static/panel/src/screens/panel';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { event, opening, timeline } from '../builders';
import { fakeSurface, good } from '../fake-surface';

const decision = event({
  at: '2026-11-18T02:14:00.000Z',
  id: 'comment:9',
  text: 'Decision: roll back rather than fail over',
  kind: 'decision',
  significant: true,
});

/** An app that keeps what is added and says so. */
function keeping(change: Partial<Opening> = {}) {
  const kept: Addition[] = [];
  const surface = fakeSurface({
    openPanel: () => good(opening({ timeline: timeline([decision]), ...change, additions: [...kept] })),
    saveAdditions: ({ edits }) => {
      const saved = edits.map((edit) => stored(edit));
      kept.push(...saved);
      return good({ saved, conflicts: [] });
    },
  });
  return { surface, kept };
}

const at = '2026-11-18T09:00:00.000Z';
const stored = (edit: AdditionEdit): Addition => ({ ...edit, revision: edit.revision + 1, by: 'a1', at, earlier: [] });

export async function openAnalysis(change: Partial<Opening> = {}) {
  const kept = keeping(change);
  render(
    <SurfaceContext.Provider value={kept.surface}>
      <Panel opening={kept.surface.call('openPanel', {})} />
    </SurfaceContext.Provider>,
  );
  fireEvent.click(await screen.findByRole('tab', { name: /Analysis/ }));
  return kept;
}

export const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
export const sections = (): (string | null)[] =>
  within(screen.getByRole('navigation', { name: 'Sections' }))
    .getAllByRole('button')
    .map((one) => one.getAttribute('data-section'))
    .filter((id) => id !== null);

export async function begin(depth: 'Light' | 'Standard' | 'Deep' = 'Standard') {
  const kept = await openAnalysis();
  fireEvent.click(await screen.findByRole('radio', { name: depth }));
  fireEvent.click(screen.getByRole('button', { name: 'Start the review' }));
  await screen.findByRole('heading', { name: 'Summary' });
  return kept;
}

export async function openSection(name: string): Promise<void> {
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('button', { name: new RegExp(`^${name}`) }),
  );
  await screen.findByRole('heading', { name, level: 2 });
}
