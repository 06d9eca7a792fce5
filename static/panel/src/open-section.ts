import { sectionIds } from '#contract';
import type { SectionId } from '#contract';

/** A section of the analysis, or the view of how the whole stands. */
export type OpenSection = SectionId | 'overview';

/** Reads one from what was kept or linked; null for anything else. */
export function asSection(value: unknown): OpenSection | null {
  return isSection(value) ? value : null;
}

const isSection = (value: unknown): value is OpenSection =>
  typeof value === 'string' &&
  (value === 'overview' || /^own:[0-9a-f-]{36}$/.test(value) || sectionIds.some((id) => id === value));
