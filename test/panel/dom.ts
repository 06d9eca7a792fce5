/** What jsdom lacks and the panel asks of every browser. Call it before rendering. */
export function fillDom(wide = false): void {
  const media = (query: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      matches: wide && query.includes('min-width'),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  // Atlaskit's flags are all off, as in the build.
  Object.assign(window, { matchMedia: media, __PLATFORM_FEATURE_FLAGS__: { booleanResolver: () => false } });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  localStorage.clear();
  sessionStorage.clear();
}
