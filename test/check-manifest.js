const path = require('node:path');
const { validate } = require('@forge/manifest');

/** Validates manifest.yml as `forge lint` would, offline: any error or warning fails, each with its line. */
async function main() {
  // Paths in the manifest are looked up from the working folder.
  process.chdir(path.join(__dirname, '..'));
  const { success, errors = [] } = await validate(false, 'manifest.yml');
  for (const { level, line, column, message } of errors) {
    console.error(`manifest.yml:${line}:${column} ${level}: ${message}`);
  }
  if (!success || errors.length > 0) process.exit(1);
  console.log('manifest.yml is valid.');
}

void main();
