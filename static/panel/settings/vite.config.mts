import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { panelBuild } from '../panel-build.mts';

const here = import.meta.dirname;
const panel = panelBuild(here, resolve(here, '../build'));

/** The settings page, beside the panel's: it shares no file with it, so that neither loads or starts anything of the other. */
const settings: UserConfig = {
  ...panel,
  build: {
    ...panel.build,
    emptyOutDir: false,
    rolldownOptions: { input: resolve(here, 'settings.html') },
  },
};

export default settings;
