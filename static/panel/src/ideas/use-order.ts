import { useRef } from 'react';
import type { StandingIdea } from '#core/follow-ups/idea';

/** The newest first, each in the place it first had here: nothing moves from under the person who writes in it. */
export function useOrder(list: readonly StandingIdea[]): readonly StandingIdea[] {
  const order = useRef<readonly string[]>([]);
  const byId = new Map(list.map((one) => [one.id, one]));
  const known = new Set(order.current);
  const fresh = list.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (fresh.length > 0) order.current = [...fresh.toReversed(), ...order.current];
  return order.current.flatMap((id) => byId.get(id) ?? []);
}
