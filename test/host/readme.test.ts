import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../host/jira/routes';

const table = () => {
  const rows = routes
    .map(({ method, template }) => `| ${method} | \`${template}\` |`)
    .sort((a, b) => a.slice(a.indexOf('`')).localeCompare(b.slice(b.indexOf('`'))) || a.localeCompare(b));
  return ['| Method | Path |', '| --- | --- |', ...rows];
};

describe('host/README.md', () => {
  it('lists just the Jira operations that the host plays', () => {
    const text = readFileSync(join(__dirname, '../../host/README.md'), 'utf8');
    const listed = /<!-- routes -->\n([\s\S]*?)<!-- \/routes -->/.exec(text)?.[1] ?? '';
    const written = listed
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ').trim())
      .filter((line) => line !== '' && !/^\| ?-/.test(line));
    expect(written).toEqual(table().filter((line) => !/^\| ?-/.test(line)));
  });
});
