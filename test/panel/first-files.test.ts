import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.join(__dirname, '..', '..', 'static', 'panel', 'build', 'index.html'), 'utf8');
const files = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name = '']) => name);

/** Name without the hash of its content. */
const kinds = files.map((name) => name.replace(/-[\w-]{8}(?=\.\w+$)/, ''));

test('the page names four files, the style sheet before the scripts that would wait for it', () => {
  expect(kinds).toEqual(['first.css', 'rolldown-runtime.js', 'start.js', 'first.js']);
});

test('what asks the app runs as soon as it is there, and waits neither for the style sheet nor for the rest', () => {
  expect(page.split('\n').find((line) => line.includes('/start-'))).toMatch(/<script type="module" async /);
});
