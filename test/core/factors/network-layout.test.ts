import fc from 'fast-check';
import { layOutFishbone } from '#core/factors/fishbone-layout';
import { fishboneOf } from '#core/factors/fishbone';
import { type Box, layOutNetwork, NODE } from '#core/factors/network-layout';
import { anyGraph, graphOf, idOf } from './factors';

const anyWidth = fc.integer({ min: 240, max: 1_600 });

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

/** Every point that a path names: its ends and what bends it. */
const pointsOf = (path: string): { x: number; y: number }[] => {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
};

test('every factor and what people met has a place of its own, within the picture and the width it was given', () => {
  fc.assert(
    fc.property(anyGraph, anyWidth, (graph, width) => {
      const layout = layOutNetwork(graph, width);
      expect(layout.boxes.map(({ id }) => id)).toEqual([...graph.nodes.map(({ id }) => id), 'impact']);
      for (const [at, box] of layout.boxes.entries()) {
        expect(layout.boxes.slice(at + 1).every((other) => apart(box, other))).toBe(true);
        expect(box.x >= 0 && box.y >= 0 && box.y + box.height <= layout.height).toBe(true);
        expect(box.x + box.width).toBeLessThanOrEqual(Math.max(width, NODE.width));
      }
      expect(layout.width).toBeLessThanOrEqual(Math.max(width, NODE.width + 48));
    }),
  );
});

test('every link is drawn, from the edge of one box to the edge of the other, within the picture', () => {
  fc.assert(
    fc.property(anyGraph, anyWidth, (graph, width) => {
      const { boxes, routes, height } = layOutNetwork(graph, width);
      expect(routes.map(({ from, to }) => [from, to])).toEqual(graph.links.map(({ from, to }) => [from, to]));
      for (const { from, path, head } of routes) {
        const source = boxes.find(({ id }) => id === from);
        const start = pointsOf(path)[0];
        if (!source || !start) throw new Error('A link begins nowhere.');
        expect(start.x >= source.x - 1 && start.x <= source.x + source.width + 1).toBe(true);
        expect(start.y >= source.y - 1 && start.y <= source.y + source.height + 1).toBe(true);
        for (const point of [...pointsOf(path), ...pointsOf(head)])
          expect(point.y >= -1 && point.y <= height + 1).toBe(true);
      }
    }),
  );
});

test('the same factors lie the same way each time', () => {
  fc.assert(
    fc.property(anyGraph, anyWidth, (graph, width) => {
      expect(layOutNetwork(graph, width)).toEqual(layOutNetwork(structuredClone(graph), width));
    }),
    { numRuns: 20 },
  );
});

test('what led to something stands left of it, and what people met at the right; in a narrow panel above it', () => {
  const graph = graphOf({ leadsTo: ['impact'] }, { leadsTo: [idOf(0)] }, { leadsTo: [idOf(1)] });
  const xs = layOutNetwork(graph, 1_000).boxes.map(({ x }) => x);
  expect(xs).toEqual([528, 264, 0, 792]);
  const folded = layOutNetwork(graph, 700).boxes;
  expect(folded.map(({ x }) => x)).toEqual([252, 0, 0, 504]);
  expect(folded[2]?.y).toBeLessThan(folded[1]?.y ?? 0);
  const ys = layOutNetwork(graph, 360).boxes.map(({ y }) => y);
  expect(ys).toEqual([240, 120, 0, 360]);
});

test('the fishbone’s words lie apart and within its picture, however many there are', () => {
  fc.assert(
    fc.property(anyGraph, anyWidth, (graph, width) => {
      const { bones, height, head } = layOutFishbone(fishboneOf(graph), width);
      const texts = bones.flatMap(({ label, ribs }) => [label, ...ribs.flatMap(({ at, twigs }) => [at, ...twigs])]);
      const boxes = [...texts, head].map((box, at): Box => ({ ...box, id: `${at}`, column: 0 }));
      for (const [at, box] of boxes.entries()) {
        expect(box.y >= -1 && box.y + box.height <= height + 1 && box.x >= -1).toBe(true);
        for (const other of boxes.slice(at + 1)) {
          const inside = { ...box, y: box.y + 1, height: box.height - 2, width: box.width - 2 };
          expect([box, other, apart(inside, other)]).toEqual([box, other, true]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
