import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const here = import.meta.dirname;
const noFeatureGates = resolve(here, '../../static/panel/src/no-feature-gates.ts');
/** The page people use, and the bare page that holds the panel alone. */
const entries = ['index.html', 'panel.html'].map((name) => resolve(here, name)).filter((file) => existsSync(file));

const config: UserConfig = {
  root: here,
  // One origin serves every route of the page, `/browse/KEY` among them: addresses of assets are absolute.
  base: '/',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@atlaskit\/platform-feature-flags(\/.*)?$/, replacement: noFeatureGates },
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: noFeatureGates },
    ],
  },
  build: {
    outDir: resolve(here, 'build'),
    emptyOutDir: true,
    target: 'es2022',
    assetsDir: 'page-assets',
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries },
  },
};

export default config;
