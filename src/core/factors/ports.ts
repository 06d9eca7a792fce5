import type { Box } from './network-layout';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where a line meets a box, on its edge. */
export type Port = { readonly x: number; readonly y: number };

type Known = {
  readonly from: Box;
  readonly to: Box;
  readonly ends: { readonly from: Side; readonly to: Side };
};

type Wish = {
  readonly index: number;
  readonly end: 'from' | 'to';
  readonly side: Side;
  readonly box: Box;
  readonly toward: Box;
};

const middle = ({ y, height }: Box): number => y + height / 2;

/** The place of the n-th of so many lines on one side. */
function place({ x, y, width, height }: Box, side: Side, share: number): Port {
  if (side === 'top') return { x: x + width * share, y };
  if (side === 'bottom') return { x: x + width * share, y: y + height };
  return { x: side === 'left' ? x : x + width, y: y + height * share };
}

/** Where each link leaves and arrives: those of one side in the order of where they come from or go to. */
export function portsOf(known: readonly Known[]): { readonly from: Port; readonly to: Port }[] {
  const sides = new Map<string, Wish[]>();
  const wish = (one: Wish): void => {
    const key = `${one.side} ${one.box.id}`;
    sides.set(key, [...(sides.get(key) ?? []), one]);
  };
  known.forEach(({ from, to, ends }, index) => {
    wish({ index, end: 'from', side: ends.from, box: from, toward: to });
    wish({ index, end: 'to', side: ends.to, box: to, toward: from });
  });
  const nowhere: Port = { x: 0, y: 0 };
  const ports = known.map(() => ({ from: nowhere, to: nowhere }));
  for (const wishes of sides.values()) {
    const inOrder = [...wishes].sort((a, b) => middle(a.toward) - middle(b.toward) || a.index - b.index);
    inOrder.forEach(({ index, end, side, box }, at) => {
      const pair = ports[index];
      if (pair) pair[end] = place(box, side, (at + 1) / (inOrder.length + 1));
    });
  }
  return ports;
}
