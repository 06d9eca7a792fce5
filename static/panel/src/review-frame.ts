import { createContext, useContext, useMemo, useState } from 'react';
import type { Opening, Review, ReviewFrame, Settings } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import { lifecycleDefaults } from '#core/lifecycle/defaults';
import { lifecycleBy } from '#core/settings/lifecycle-by';

/** The review's life as it stands on this screen, and what this project's settings make of the incident. */
export type Frame = ReviewFrame & {
  /** Takes what the server answered, until the next reading. */
  readonly take: (review: Review | null) => void;
};

const none: Frame = { review: null, settings: null, severityValue: null, take: () => undefined };

export const FrameContext = createContext<Frame>(none);

export const useFrame = (): Frame => useContext(FrameContext);

/** What this project's administrators set, else the defaults. */
export const useSettings = (): Settings => useFrame().settings ?? defaultSettings;

/** Of what was read and what a change answered, the newer counts. */
export function useNewestFrame({ review: read, settings, severityValue }: Opening): Frame {
  const [answered, take] = useState<Review | null>(null);
  return useMemo(() => {
    const review = (answered?.revision ?? 0) > (read?.revision ?? 0) ? answered : read;
    return { review, settings, severityValue, take };
  }, [answered, read, settings, severityValue]);
}

/** What the rules of marks and severity go by in this project. */
export function useLifecycleSettings() {
  const { settings, severityValue } = useFrame();
  return useMemo(
    () => ({ defaults: settings ? lifecycleBy(settings) : lifecycleDefaults, severityValue }),
    [settings, severityValue],
  );
}
