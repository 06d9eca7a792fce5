const path = require('node:path');
const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { logger } = require('./logger.js');

/** Bundles the app as `forge deploy` does, loads the bundle, and names each handler it fails to export. */
async function bundleApp() {
  const reader = new FileSystemReader();
  const configFile = new ConfigFile(reader, new FileSystemWriter());
  const handlers = await configFile.getAppHandlers();
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: reader }), configFile);
  const { outputDir } = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(handlers),
    watchMode: false,
  });
  return handlers.flatMap((handler) => missing(outputDir, handler));
}

function missing(outputDir, { module, func }) {
  // The bundle is loaded as Forge's runtime loads it, which lends it these two globals.
  globalThis.__forge_fetch__ ??= () => Promise.reject(new Error('No call is made here.'));
  globalThis.__forge_runtime__ ??= undefined;
  const exported = require(path.join(outputDir, `${module}.cjs`));
  return typeof exported[func] === 'function' ? [] : [`manifest.yml: ${module}.${func} is not exported by the bundle.`];
}

module.exports = { bundleApp };
