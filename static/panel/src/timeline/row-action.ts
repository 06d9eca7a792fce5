import type { AdditionAbout } from '#contract';
import type { IconName } from '../parts/icon';

/** What a person can do with an event, in the order it is offered. */
export const rowActions = ['pin', 'evidence', 'perspective', 'hard', 'decision', 'idea', 'hide'] as const;
export type RowAction = Extract<AdditionAbout, (typeof rowActions)[number]>;
/** What is done under the row; an idea is caught at once, and put into words elsewhere. */
export type ActionUnderRow = Exclude<RowAction, 'idea'>;

/** One key each. */
export const actionKeys: Readonly<Record<RowAction, string>> = {
  pin: 'p',
  evidence: 'e',
  perspective: 'v',
  hard: 'h',
  decision: 'd',
  idea: 'i',
  hide: 'x',
};

export const actionIcons: Readonly<Record<RowAction, IconName>> = {
  pin: 'pin',
  evidence: 'chart',
  perspective: 'eye',
  hard: 'waves',
  decision: 'diamond',
  idea: 'bulb',
  hide: 'hide',
};

/** The action of a key; undefined for any other key. */
export function actionOf(key: string): RowAction | undefined {
  return rowActions.find((action) => actionKeys[action] === key.toLowerCase());
}
