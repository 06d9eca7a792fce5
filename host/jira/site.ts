import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import type { ProductEvent, Site } from './http';
import { createIssueKeys } from './issue-keys';
import type { SiteState } from './model';

export interface ListenedSite extends Site {
  /** Hears every product event; returns what ends it. */
  on(listener: (event: ProductEvent) => void): () => void;
}

/** A played site: its state, and the ways to hear what happens in it. */
export function createSite(parts: {
  state: SiteState;
  clock: Clock;
  conditions: Conditions;
  baseUrl: string;
}): ListenedSite {
  const listeners = new Set<(event: ProductEvent) => void>();
  return {
    ...parts,
    issueKeys: createIssueKeys(parts.state),
    emit(event) {
      if (listeners.size === 0) return;
      const told = typeof event === 'function' ? event() : event;
      for (const listener of listeners) listener(told);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
