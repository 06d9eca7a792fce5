const { existsSync, writeFileSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { ConfigFile, FileSystemReader, FileSystemWriter, listTSConfigIncludeExclude } = require('@forge/cli-shared');
const { lint } = require('@forge/lint');
const { logger } = require('./logger.js');

/** Lints the app as `forge lint` does on the client's side; `openapi` is a folder of Atlassian's API descriptions. */
async function lintApp(openapi) {
  describeApis(openapi);
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['node_modules', '.git']);
  // The linter drops every .ts file that tsconfig's `include` does not name one by one, and says nothing of it.
  const { include } = await listTSConfigIncludeExclude(reader);
  const dropped = files.filter((file) => /\.tsx?$/.test(file) && !include.includes(path.resolve(file)));
  if (dropped.length > 0) return [`tsconfig.json: "include" hides ${dropped.length} files from forge lint.`];
  const statsig = { getDeprecatedRuntimes: async () => [] };
  const results = await lint(files, manifest, 'development', logger, statsig, { linter: { mode: 'client-side' } });
  return results.flatMap(({ file, errors, warnings }) => [
    ...errors.map((problem) => line(file, 'error', problem)),
    ...warnings.map((problem) => line(file, 'warning', problem)),
  ]);
}

function line(file, level, problem) {
  return `${path.relative(process.cwd(), path.resolve(file))}:${problem.line}:${problem.column} ${level}: ${problem.message}`;
}

/** Scopes are checked against local descriptions: the linter would download them otherwise. */
function describeApis(openapi) {
  const none = path.join(mkdtempSync(path.join(tmpdir(), 'no-paths-')), 'no-paths.json');
  writeFileSync(none, '{"paths":{}}');
  const found = (name) => {
    const file = path.join(openapi, name);
    if (existsSync(file)) return file;
    console.log(`check:deploy: SKIPPED the scope lint of ${name}: it is not there (it lives outside this repository).`);
    return none;
  };
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: found('jira-platform-swagger-v3.v3.json'),
    LOCAL_JSW_SWAGGER: found('jira-software-swagger.v3.json'),
    LOCAL_JSM_SWAGGER: none,
    LOCAL_CONF_SWAGGER: none,
    LOCAL_CONF_V2_SWAGGER: none,
    LOCAL_BB_SWAGGER: none,
  });
}

module.exports = { lintApp };
