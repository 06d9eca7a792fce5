import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

/** What a page needs once, in whichever of its frames. */
const oncePerPage: ReadonlySet<string> = new Set(['bypass', 'landmark-one-main', 'page-has-heading-one']);

/**
 * What axe finds against WCAG 2.0 to 2.2, A and AA, in the page and its frames: one line for each element. Each frame is
 * asked by itself: `@axe-core/playwright` carries every element that passed through a page of its own, which takes five
 * times as long and finds the same.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const perFrame = await Promise.all(page.frames().map(violationsIn));
  const ids = perFrame.map((violations) => new Set(violations.map(({ id }) => id)));
  const isFault = (id: string): boolean => !oncePerPage.has(id) || ids.every((found) => found.has(id));
  return perFrame
    .flat()
    .flatMap(({ id, help, nodes }) =>
      isFault(id)
        ? nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} – ${failureSummary ?? ''}`)
        : [],
    );
}

async function violationsIn(frame: Frame): Promise<AxeResults['violations']> {
  // Text, for the content policy lets nothing else in, and a function would be renamed on its way.
  if (!(await frame.evaluate<boolean>('"axe" in window'))) await frame.evaluate(source);
  return frame.evaluate<AxeResults['violations']>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
}
