import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const noFeatureGates = resolve(import.meta.dirname, 'src/no-feature-gates.ts');

/**
 * How a Custom UI surface is built: relative addresses, no inline script, and Atlaskit's feature-flag client
 * (28 KiB that would ask nobody anything) replaced by our own stub. The bench's empty page uses it too, so that
 * the two differ in nothing but their content.
 * @param root the folder of `index.html`
 * @param outDir where the build goes, absolute
 */
export function panelBuild(root: string, outDir: string): UserConfig {
  return {
    root,
    base: './',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^@atlaskit\/platform-feature-flags(\/.*)?$/, replacement: noFeatureGates },
        { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: noFeatureGates },
      ],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}
