/**
 * Proves with Atlassian's own tools, offline and without a login, that the app would bundle and lint for
 * `forge deploy`: (1) @forge/bundler bundles it and the bundle exports each handler of the manifest,
 * (2) @forge/lint finds nothing. Any error or warning fails.
 */
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

async function main() {
  // Atlassian's tools look up every path from the working folder.
  process.chdir(root);
  process.env.FORGE_RUNTIME_PATH = path.join(__dirname, 'runtime');
  const { bundleApp } = require('./bundle.js');
  const { lintApp } = require('./lint.js');
  const problems = [...(await bundleApp()), ...(await lintApp(path.join(root, '..', 'shared', 'data', 'openapi')))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) throw new Error(`check:deploy: ${problems.length} problem(s)`);
  console.log('check:deploy: the app bundles, loads and lints.');
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
