import type { FactorCategory } from '#contract';
import { type Drawing, type DrawnText, type } from './drawing';
import { type BoneText, FISHBONE_LINES, type FishboneLayout } from './fishbone-layout';
import type { DrawingWords } from './network-drawing';
import { wrapLines } from './wrap-lines';

type FishboneWords = DrawingWords & { readonly categoryOf: (category: FactorCategory | null) => string };

const written = ({ x, y, width }: BoneText, text: string, weight: DrawnText['weight'], most: number): DrawnText => ({
  x,
  y,
  lines: wrapLines(text, width, type[weight].size, most),
  weight,
});

/** The fishbone as a picture of its own. */
export function drawFishbone(layout: FishboneLayout, words: FishboneWords): Drawing {
  const { head } = layout;
  const inside = { ...head, x: head.x + 10, width: head.width - 20 };
  return {
    title: words.title,
    description: words.description,
    width: layout.width,
    height: layout.height,
    lines: [...layout.spines, ...layout.bones.map(({ path }) => path)].map((path) => ({ path, look: 'bone' })),
    boxes: [{ ...head, look: 'end' }],
    texts: [
      written({ ...inside, y: head.y + 8 }, words.impact.kind, 'quiet', 1),
      written({ ...inside, y: head.y + 26 }, words.impact.text, 'strong', 2),
      ...layout.bones.flatMap(({ bone, label, ribs }) => [
        written(label, words.categoryOf(bone.category), 'strong', 1),
        ...ribs.flatMap(({ rib, at, twigs }) => [
          written(at, rib.factor.statement, 'plain', FISHBONE_LINES.rib),
          ...rib.twigs.flatMap((twig, place) => {
            const box = twigs[place];
            return box ? [written(box, twig.text, 'quiet', FISHBONE_LINES.twig)] : [];
          }),
        ]),
      ]),
    ],
  };
}
