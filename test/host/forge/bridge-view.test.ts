import { bridgePage } from './bridge-page';

const at = bridgePage();

describe('the page around the panel', () => {
  it('shows a flag whose action calls back, and closes it', async () => {
    await at.panel.evaluate(() => {
      const flag = bridge.showFlag({
        id: 'f',
        title: 'Saved',
        description: 'All of it.',
        actions: [{ text: 'Undo', onClick: () => Object.assign(globalThis, { undone: true }) }],
      });
      Object.assign(globalThis, { flag });
    });
    await at.page.click('text=Undo');
    await at.panel.waitForFunction(() => 'undone' in globalThis);
    await at.panel.evaluate(() => (globalThis as unknown as { flag: { close(): Promise<void> } }).flag.close());
    expect(await at.page.locator('.flag').count()).toBe(0);
  });

  it('opens a modal with a context of its own, and hears what it was closed with', async () => {
    const closed = at.panel.evaluate(
      () =>
        new Promise(
          (resolve) =>
            void new bridge.Modal({ context: { pick: 7 }, onClose: resolve, title: 'Choose', size: 'small' }).open(),
        ),
    );
    const modal = await (await at.page.waitForSelector('dialog iframe')).contentFrame();
    await modal?.waitForFunction(() => 'bridge' in globalThis);
    const picked = await modal?.evaluate(
      async () => ((await bridge.view.getContext()).extension as { modal: { pick: number } }).modal.pick,
    );
    await modal?.evaluate((chosen) => void bridge.view.close({ chosen }), picked);
    expect(await closed).toEqual({ chosen: 7 });
    expect(await at.page.locator('dialog').count()).toBe(0);
  });

  it('cannot close what is not a modal', async () => {
    expect(await at.panel.evaluate(() => bridge.view.close().catch((error: Error) => error.message))).toMatch(
      /not closable/,
    );
  });

  it('dresses in the person’s theme, without a style of its own', async () => {
    await at.panel.evaluate(() => bridge.view.theme.enable());
    const dress = await at.panel.evaluate(() => ({
      mode: document.documentElement.dataset.colorMode,
      surface: getComputedStyle(document.documentElement).getPropertyValue('--ds-surface').trim().toLowerCase(),
    }));
    expect(dress).toEqual({ mode: 'light', surface: '#ffffff' });
  });

  it('makes the frame as high as its content', async () => {
    await at.panel.evaluate(() => {
      const tall = document.createElement('div');
      tall.style.height = '1234px';
      document.body.append(tall);
    });
    await at.page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 1234);
  });

  it('remembers places', async () => {
    const places = await at.panel.evaluate(async () => {
      const history = await bridge.view.createHistory();
      const heard: string[] = [];
      history.listen((location) => void heard.push(location.pathname));
      history.push('/a?b=1');
      history.push('/c');
      history.goBack();
      return { heard, at: history.location.search };
    });
    expect(places).toEqual({ heard: ['/a', '/c', '/a'], at: '?b=1' });
  });

  it('finds addresses and goes there', async () => {
    expect(
      await at.panel.evaluate(async () =>
        String(await bridge.router.getUrl({ target: 'issue', issueKey: 'OPS-1' } as never)),
      ),
    ).toBe(`${at.host.jiraUrl}/browse/OPS-1`);
    const opened = at.page.context().waitForEvent('page');
    await at.panel.evaluate(() => bridge.router.open('/browse/OPS-1'));
    expect((await opened).url()).toBe(`${at.host.jiraUrl}/browse/OPS-1`);
  });
});
