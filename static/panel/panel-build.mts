import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';

const noFeatureGates = resolve(import.meta.dirname, 'src/no-feature-gates.ts');

/**
 * Two files carry all that the first paint needs: what asks the app, which runs while the other still comes, and the
 * rest. Left to itself the bundler makes a file of each part that is shared with what is loaded later, and ten requests
 * before the first row cost more than they save. A surface that asks nothing has the one.
 */
const firstFiles = [
  { name: 'start', test: /\/src\/start\.ts$/, priority: 2 },
  { name: 'first', test: /\/main\.tsx$/, priority: 1 },
];

/**
 * In the page the style sheets stand first, for scripts wait for them; what asks the app waits for nothing.
 */
const pageOrder: Plugin = {
  name: 'page-order',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const sheets = html.match(/^ *<link rel="stylesheet".*\n/gm) ?? [];
      const rest = sheets.reduce((page, sheet) => page.replace(sheet, ''), html);
      return rest
        .replace(/^ *<script type="module"/m, (script) => sheets.join('') + script)
        .replace(/<script type="module"(?= [^>]*\/start-)/, '$& async');
    },
  },
};

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
    plugins: [react(), pageOrder],
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
      rolldownOptions: { output: { codeSplitting: { groups: firstFiles } } },
    },
  };
}
