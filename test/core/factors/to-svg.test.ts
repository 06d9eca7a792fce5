/** @jest-environment jsdom */
import fc from 'fast-check';
import { fishboneOf } from '#core/factors/fishbone';
import { drawFishbone } from '#core/factors/fishbone-drawing';
import { layOutFishbone } from '#core/factors/fishbone-layout';
import type { FactorGraph } from '#core/factors/factor-graph';
import { drawNetwork } from '#core/factors/network-drawing';
import { layOutNetwork } from '#core/factors/network-layout';
import { type Palette, toSvg } from '#core/factors/to-svg';
import { lineWidth, wrapLines } from '#core/factors/wrap-lines';
import { anyGraph, graphOf } from './factors';

const palette: Palette = {
  surface: '#ffffff',
  sunken: '#f7f8f9',
  border: '#8c8f97',
  line: '#6b6e76',
  text: '#292a2e',
  subtle: '#505258',
};

const words = (text: string) => ({
  title: text,
  description: text,
  kindOf: () => text,
  categoryOf: () => text,
  impact: { kind: 'What people met', text },
});

const files = (graph: FactorGraph, width: number, text: string): string[] => [
  toSvg(drawNetwork(graph, layOutNetwork(graph, width), words(text)), palette),
  toSvg(drawFishbone(layOutFishbone(fishboneOf(graph), width), words(text)), palette),
];

const parsed = (file: string): Document => new DOMParser().parseFromString(file, 'image/svg+xml');

test('any factors make a file that is valid XML and fetches nothing', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyGraph, anyText, fc.integer({ min: 240, max: 1_200 }), (graph, text, width) => {
      for (const file of files(graph, width, text)) {
        const root = parsed(file);
        expect(root.querySelector('parsererror')).toBeNull();
        expect(file).not.toMatch(/href|url\(|<style|<script|var\(|@import/);
        expect(file.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
      }
    }),
    { numRuns: 60 },
  );
});

test('what somebody writes stays words in the file', () => {
  const statement = '</text><script>alert("x")</script> & \u0000more';
  const [file = ''] = files(graphOf({ statement }), 1_200, 'A & B');
  const root = parsed(file);
  expect(root.querySelector('script')).toBeNull();
  expect(root.querySelector('title')?.textContent).toBe('A & B');
  expect(root.documentElement.textContent).toContain('</text><script>');
});

test('lines fit, keep every word that has room, and end in an ellipsis where one has not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
      const lines = wrapLines(text, width, 14, 2);
      for (const line of lines) expect(lineWidth(line, 14)).toBeLessThanOrEqual(width + 15);
      const plain = text.replace(/\s+/gu, ' ').trim();
      const said = lines.join(' ');
      if (!said.endsWith('…')) expect(said.replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
    }),
  );
  expect(wrapLines('Failover notice goes to a channel Payments is not in', 172, 14, 2)).toHaveLength(2);
});
