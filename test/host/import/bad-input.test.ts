import { HostProblem } from '../../../host/host-problem';
import { importFolder } from '../../../host/jira/import';
import { jsonFault } from '../../../host/jira/import/json-fault';
import { cloudIssue, imported, withFolder } from './export-folder';

const problemOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof HostProblem) return error.message;
    throw error;
  }
  return 'no problem';
};

describe('a folder that cannot be imported', () => {
  it('is named where it is missing', () => {
    expect(problemOf(() => importFolder('/no/such/folder'))).toBe(
      'There is no folder "/no/such/folder" to read Jira issues from.',
    );
  });

  it('is named where it holds no issue', () => {
    const message = withFolder({ 'notes.json': { hello: 1 } }, (folder) => problemOf(() => importFolder(folder)));
    expect(message).toMatch(/^The folder ".*" holds no Jira issue\.$/);
  });

  it('says in which file and where the JSON breaks, in one line', () => {
    const files = {
      'good.json': cloudIssue('SHIP-1'),
      'sub/bad.json': '{\n  "issues": [ {"key": "SHIP-1" "id": 1} ]\n}',
    };
    const message = withFolder(files, (folder) => problemOf(() => importFolder(folder)));
    expect(message).toMatch(/sub\/bad\.json is not JSON: it breaks at line 2, column 32\.$/);
    expect(message.split('\n')).toHaveLength(1);
  });

  it.each([
    ['', 'line 1, column 1'],
    ['{"a": 1', 'line 1, column 8'],
    ['[1, 2,]', 'line 1, column 7'],
    ['{"a" 1}', 'line 1, column 6'],
    ['{a: 1}', 'line 1, column 2'],
    ['["line\nbreak"]', 'line 1, column 2'],
    ['{} {}', 'line 1, column 4'],
    ['[1\n,\n tru]', 'line 3, column 2'],
  ])('finds the fault of %j', (text, place) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFault(text)).toBe(place);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(Object.keys(imported({ 'a.json': `\uFEFF${JSON.stringify(cloudIssue('SHIP-1'))}` }).issues)).toEqual([
      '10001',
    ]);
  });

  it('names what it does not understand, and goes on', () => {
    const state = imported({
      'a.json': cloudIssue('SHIP-1'),
      'b.json': { kind: 'invoice', lines: [] },
      'c.txt': 'hello',
      'd.json': [7],
    });
    expect(state.importReport?.notUnderstood).toEqual([
      'b.json: an object with kind, lines',
      'd.json, entry 1: 7',
      'c.txt: not a .json file',
    ]);
  });
});
