import { HostProblem } from '../host-problem';

/**
 * Atlassian's own validation of manifest.yml, as `forge deploy` would do it; takes 2 to 3 seconds.
 * Throws HostProblem with the first error. Paths in the manifest are looked up from the working directory.
 */
export async function validateManifest(folder: string): Promise<void> {
  const { validate } = await import('@forge/manifest');
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { errors = [] } = await validate(false, 'manifest.yml');
    const wrong = errors.filter(({ level }) => level === 'error');
    const first = wrong[0];
    if (!first) return;
    const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
    throw new HostProblem(`manifest.yml, line ${first.line}: ${first.message}${more}`);
  } finally {
    process.chdir(before);
  }
}
