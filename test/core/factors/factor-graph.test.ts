import fc from 'fast-check';
import { confidenceOf } from '#core/factors/confidence';
import { factorTree, type FactorBranch } from '#core/factors/factor-tree';
import { fishboneOf } from '#core/factors/fishbone';
import { anyGraph, factor, graphOf, idOf } from './factors';

const seen = { eventId: 'comment:1', issueId: '10000' };

test('a factor without evidence is a guess, whatever speaks against it', () => {
  expect(confidenceOf(factor())).toBe('hypothesis');
  expect(confidenceOf(factor({ speaksAgainst: [seen] }))).toBe('hypothesis');
  expect(confidenceOf(factor({ supports: [seen] }))).toBe('supported');
  expect(confidenceOf(factor({ supports: [{ withheld: 0 }], speaksAgainst: [seen] }))).toBe('contested');
});

test('links to oneself, to what was taken back and to what never was are no links', () => {
  const { nodes, links } = graphOf({ leadsTo: [idOf(0), idOf(1), idOf(2), idOf(2), 'impact', 'nonsense'] }, null, {});
  expect(nodes.map(({ id }) => id)).toEqual([idOf(0), idOf(2)]);
  expect(links.map(({ to }) => to)).toEqual([idOf(2), 'impact']);
});

test('what leads around in a circle is told as one', () => {
  const { loops } = graphOf({ leadsTo: [idOf(1)] }, { leadsTo: [idOf(2)] }, { leadsTo: [idOf(1), 'impact'] });
  expect(loops).toEqual([[idOf(1), idOf(2)]]);
});

test('told as a list, every factor is told out once and every link is in it', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const [told, links] = [[] as string[], new Set<string>()];
      const walk = (branch: FactorBranch): void => {
        if (!branch.toldAbove) told.push(branch.node.id);
        for (const before of branch.ledBy) {
          links.add(`${before.node.id} ${branch.node.id}`);
          walk(before);
        }
      };
      const { toImpact, apart } = factorTree(graph);
      for (const branch of toImpact) links.add(`${branch.node.id} impact`);
      for (const branch of [...toImpact, ...apart]) walk(branch);
      expect(told.toSorted((a, b) => a.localeCompare(b))).toEqual(graph.nodes.map(({ id }) => id));
      expect(links).toEqual(new Set(graph.links.map(({ from, to }) => `${from} ${to}`)));
    }),
  );
});

test('the fishbone holds every factor once, on the bone of its category', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const bones = fishboneOf(graph);
      const ribs = bones.flatMap(({ category, ribs: all }) => all.map((rib) => ({ category, rib })));
      expect(ribs.map(({ rib }) => rib.id).toSorted((a, b) => a.localeCompare(b))).toEqual(
        graph.nodes.map(({ id }) => id),
      );
      for (const { category, rib } of ribs) expect(rib.factor.category).toBe(category);
    }),
  );
});

test('below a factor of the fishbone stands what led to it: factors, and rungs of a ladder that names it', () => {
  const graph = graphOf({ statement: 'Cards were declined' }, { statement: 'The pool was full', leadsTo: [idOf(0)] });
  const rungs = [
    { id: 'a', explains: null, text: 'cards were declined ' },
    { id: 'b', explains: 'a', text: 'The standby was small' },
    { id: 'c', explains: 'a', text: 'the pool was full' },
  ];
  const [bone] = fishboneOf(graph, [rungs]);
  expect(bone?.ribs[0]?.twigs.map(({ text }) => text)).toEqual(['The pool was full', 'The standby was small']);
});
