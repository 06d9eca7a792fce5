import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, UserConfig } from 'vite';

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
    plugins: [react(), fetchWithEntry('render')],
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

/**
 * Lets the page fetch a chunk and its styles beside the entry that will import it: the entry runs first, and the app
 * is asked while the rest is still on its way. Surfaces without a chunk of that name are left as they are.
 */
function fetchWithEntry(name: string): Plugin {
  return {
    name: 'fetch-with-entry',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        const chunk = Object.values(bundle ?? {}).find((output) => output.type === 'chunk' && output.name === name);
        if (chunk?.type !== 'chunk') return [];
        // Behind the entry's own tag: what stands first is sent first.
        const link = (rel: string, file: string): HtmlTagDescriptor => {
          return { tag: 'link', injectTo: 'head', attrs: { rel, crossorigin: true, href: `./${file}` } };
        };
        const others = chunk.imports.filter((file) => !Object(bundle?.[file]).isEntry);
        return [
          ...[...(chunk.viteMetadata?.importedCss ?? [])].map((file) => link('stylesheet', file)),
          ...[...others, chunk.fileName].map((file) => link('modulepreload', file)),
        ];
      },
    },
  };
}
