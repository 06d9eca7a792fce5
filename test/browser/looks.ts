import type { VisitOptions } from './visit';

type Look = Required<Pick<VisitOptions, 'colorMode' | 'width'>>;

/**
 * Both colour modes and both widths, each once: an issue view's column is about 700 px, a telephone 360. Colours do not
 * change with the width, nor places with the colours, so that the other two pairs would ask the same again.
 */
export const looks: readonly Look[] = [
  { colorMode: 'light', width: 700 },
  { colorMode: 'dark', width: 360 },
];
