import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPage } from '../../host/check-page';

describe('the page of the host', () => {
  const page = mkdtempSync(join(tmpdir(), 'page-'));
  const files = { page, panelPage: join(page, 'panel.html') };

  it('must be built, both of its documents', () => {
    expect(() => checkPage(files)).toThrow(/index\.html is missing.* run "npm run build" first/);
    writeFileSync(join(page, 'index.html'), '');
    expect(() => checkPage(files)).toThrow(/panel\.html is missing/);
    writeFileSync(files.panelPage, '');
    expect(() => checkPage(files)).not.toThrow();
  });
});
