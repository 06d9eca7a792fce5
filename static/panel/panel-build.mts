import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const noFeatureGates = resolve(import.meta.dirname, 'src/no-feature-gates.ts');

/**
 * What both the first rows and the parts loaded later need. Left to itself the bundler makes a file of each, and eight
 * small requests before the first row cost more than they save.
 */
const neededFirst =
  /node_modules\/(react|react-dom|scheduler)\/|preload-helper|rolldown\/runtime|\/src\/(surface|parts\/action|words\/counted)\./;

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
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: neededFirst }] } } },
    },
  };
}
