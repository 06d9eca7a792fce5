import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { globalNames } from '../../../host/forge/global-names';
import { buildFixture } from './fixture-host';

/** Every private name of the platform that a text reads from the global object. */
const privateNames = (text: string) => new Set(text.match(/__forge_\w+?__(?!\w)|\b__bridge\b/g));

describe('the private globals of @forge are where the host provides them', () => {
  const backend = privateNames(readFileSync(buildFixture(), 'utf8'));

  it.each([globalNames.runtime, globalNames.fetch])('%s is what the backend packages read', (name) => {
    expect([...backend]).toContain(name);
  });

  it('and the backend packages read no other, but for two that may be absent', () => {
    const optional = ['__forge_undici_error__', '__forge_tunnel__'];
    expect([...backend].filter((name) => !optional.includes(name)).sort()).toEqual(
      [globalNames.fetch, globalNames.runtime].sort(),
    );
  });

  it(`${globalNames.bridge} is what the bridge reads`, () => {
    const entry = { contents: "export * from '@forge/bridge'", resolveDir: __dirname };
    const [bridge] = buildSync({ stdin: entry, bundle: true, format: 'esm', write: false }).outputFiles;
    expect([...privateNames(bridge?.text ?? '')]).toEqual([globalNames.bridge]);
  });
});
