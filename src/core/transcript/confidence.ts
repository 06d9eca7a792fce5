import type { Doubt } from './parsed-line';

/** How much of the certainty each doubt leaves. */
const LEAVES: Readonly<Record<Doubt, number>> = {
  'date-assumed': 0.9,
  'year-assumed': 0.95,
  'day-month-order': 0.7,
  'date-mistyped': 0.7,
  'no-time': 0.4,
  'zone-assumed': 0.85,
  'zone-carried': 0.95,
  'zone-unknown': 0.5,
  'zone-ambiguous': 0.7,
  'zone-season': 0.7,
  'crossed-midnight': 0.85,
  'runs-backwards': 0.7,
  'half-day-unclear': 0.6,
  'hour-skipped': 0.5,
  'hour-repeated': 0.6,
  'times-disagree': 0.5,
  'end-unreadable': 0.9,
  'end-before-start': 0.7,
  approximate: 0.9,
  'no-text': 0.8,
};

/** 1 without doubts; every doubt takes its share. Two decimals. */
export const confidenceOf = (doubts: readonly Doubt[]): number =>
  Math.round(doubts.reduce((left, doubt) => left * LEAVES[doubt], 1) * 100) / 100;
