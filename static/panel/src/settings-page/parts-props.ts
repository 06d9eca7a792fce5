import type { FoundInProject, SettingFault, Settings } from '#contract';

export type PartsProps = {
  readonly draft: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly found: FoundInProject;
  readonly faults: readonly SettingFault[];
};
