import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { frameWords } from '../words';

/** A part whose code is fetched when it is first shown. Where it cannot be fetched, words say so in its place. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => NotLoaded) }));
}

function NotLoaded() {
  return <p role="alert">{frameWords.notLoaded}</p>;
}
