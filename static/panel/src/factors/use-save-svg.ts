import type { RefObject } from 'react';
import { drawFishbone } from '#core/factors/fishbone-drawing';
import { layOutFishbone } from '#core/factors/fishbone-layout';
import { fishboneOf } from '#core/factors/fishbone';
import { drawNetwork } from '#core/factors/network-drawing';
import { layOutNetwork } from '#core/factors/network-layout';
import { type Palette, toSvg } from '#core/factors/to-svg';
import { useAdditions } from '../additions-keeper';
import { saveFile } from '../parts/save-file';
import { factorWords as words } from '../words/factors';
import { nodeName } from './factor-words';
import { laddersOf } from './ladders-of';
import type { Factors } from './use-factors';
import type { Look } from './use-look';

/** A file is read outside the panel: it is never narrower than this. */
const LEAST_WIDTH = 700;

/** Gives a function that saves what is shown as a file of its own. */
export function useSaveSvg(factors: Factors, look: Look, picture: RefObject<HTMLElement | null>): () => void {
  const { all } = useAdditions();
  return () => {
    const element = picture.current;
    if (!element) return;
    const width = Math.max(LEAST_WIDTH, element.clientWidth);
    const rungs = laddersOf(all).map((ladder) => ladder.rungs);
    const file = toSvg(drawingOf(factors, look, width, rungs), paletteOf(element));
    saveFile(file, words.fileName(factors.opening.incident.key, words.looks[look]), 'image/svg+xml');
  };
}

function drawingOf(factors: Factors, look: Look, width: number, ladders: Parameters<typeof fishboneOf>[1]) {
  const { graph, impact, opening } = factors;
  const says = {
    title: words.picture(opening.incident.key),
    description: graph.nodes.map((node) => nodeName(factors, node)).join('\n'),
    kindOf: words.kindOf,
    categoryOf: words.categoryOf,
    impact: { kind: words.impact, text: impact },
  };
  return look === 'fishbone'
    ? drawFishbone(layOutFishbone(fishboneOf(graph, ladders), width), says)
    : drawNetwork(graph, layOutNetwork(graph, width), says);
}

/** The tokens' colours as they are here and now, light or dark. */
function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const colour = (token: string): string => style.getPropertyValue(token).trim() || 'currentColor';
  return {
    surface: colour('--ds-surface'),
    sunken: colour('--ds-surface-sunken'),
    border: colour('--ds-border-bold'),
    line: colour('--ds-icon-subtle'),
    text: colour('--ds-text'),
    subtle: colour('--ds-text-subtle'),
  };
}
