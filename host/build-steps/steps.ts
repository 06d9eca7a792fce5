import path from 'node:path';

export interface Step {
  name: string;
  /** Files and folders, relative to the root, that decide the result. */
  inputs: readonly string[];
  /** One file that is there once the step has run. */
  output: string;
  run(root: string): Promise<void>;
}

const toolchain = ['package.json', 'package-lock.json', 'tsconfig.json'];

const script = (options: { entry: string; output: string; platform: 'node' | 'browser' }) => async (root: string) => {
  const { build } = await import('esbuild');
  const forNode = options.platform === 'node';
  await build({
    absWorkingDir: root,
    entryPoints: [options.entry],
    outfile: options.output,
    bundle: true,
    platform: options.platform,
    format: forNode ? 'cjs' : 'iife',
    target: forNode ? 'node20' : 'es2022',
    minify: !forNode,
    sourcemap: forNode,
    logLevel: 'warning',
  });
};

const pages = (folder: string) => async (root: string) => {
  const { build } = await import('vite');
  const configFile = path.join(root, folder, 'vite.config.mts');
  await build({ root: path.join(root, folder), configFile, logLevel: 'warn' });
};

/** What `npm run build` makes. The app is bundled as one file, as `forge deploy` would; `check:deploy` does it with Forge's bundler. */
export const steps: readonly Step[] = [
  {
    name: 'app',
    inputs: ['src', ...toolchain],
    output: 'build/app/index.cjs',
    run: script({ entry: 'src/index.ts', output: 'build/app/index.cjs', platform: 'node' }),
  },
  {
    name: 'frame',
    inputs: ['host', 'src/contract', ...toolchain],
    output: 'build/host/frame.js',
    run: script({ entry: 'host/forge/bridge/frame.ts', output: 'build/host/frame.js', platform: 'browser' }),
  },
  {
    name: 'panel',
    inputs: ['static/panel', 'src/contract', 'src/core', ...toolchain],
    output: 'static/panel/build/index.html',
    run: pages('static/panel'),
  },
  {
    // After the panel, whose step empties the folder that both are in.
    name: 'settings',
    inputs: ['static/panel', 'src/contract', 'src/core', ...toolchain],
    output: 'static/panel/build/settings.html',
    run: pages('static/panel/settings'),
  },
  {
    name: 'page',
    inputs: ['host', 'static/panel', 'src/contract', ...toolchain],
    output: 'host/page/build/index.html',
    run: pages('host/page'),
  },
  {
    name: 'bench',
    inputs: ['test/bench/empty-panel', 'static/panel', ...toolchain],
    output: 'build/bench/empty-panel/index.html',
    run: pages('test/bench/empty-panel'),
  },
];
