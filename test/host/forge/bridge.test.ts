import { panelOf, bridgePage } from './bridge-page';

const at = bridgePage();

describe('the real bridge in a browser', () => {
  it('invokes, and hears errors by their message', async () => {
    expect(await at.panel.evaluate(() => bridge.invoke('echo', { a: [1, null] }))).toEqual({ a: [1, null] });
    expect(await at.panel.evaluate(() => bridge.invoke('nothing'))).toEqual({});
    expect(await at.panel.evaluate(() => bridge.invoke('fail').catch((error: Error) => error.message))).toBe(
      'This one always fails.',
    );
  });

  it('knows its context', async () => {
    const context = await at.panel.evaluate(() => bridge.view.getContext());
    expect(context).toMatchObject({
      accountId: 'responder',
      locale: 'en-US',
      timezone: 'America/New_York',
      theme: { colorMode: 'light' },
      extension: { issue: { key: 'OPS-1' } },
    });
  });

  it('asks Jira as the person who looks', async () => {
    const answer = await at.panel.evaluate(async () => {
      const response = await bridge.requestJira('/rest/api/3/serverInfo');
      return [response.status, ((await response.json()) as { deploymentType: string }).deploymentType];
    });
    expect(answer).toEqual([200, 'Cloud']);
  });

  it('speaks with itself by events, until it unsubscribes', async () => {
    const heard = await at.panel.evaluate(async () => {
      const all: unknown[] = [];
      const subscription = await bridge.events.on('news', (payload) => void all.push(payload));
      await bridge.events.emit('news', 1);
      await bridge.events.emit('other', 2);
      subscription.unsubscribe();
      await bridge.events.emit('news', 3);
      return all;
    });
    expect(heard).toEqual([1]);
  });

  it('hears of Jira that the issue has changed', async () => {
    await at.panel.evaluate(() =>
      bridge.events.on('JIRA_ISSUE_CHANGED', (payload) => void Object.assign(globalThis, { changed: payload })),
    );
    await fetch(`${at.host.jiraUrl}/rest/api/3/issue/OPS-1`, {
      method: 'PUT',
      headers: { 'x-host-as': 'admin', 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { summary: 'Told anew' } }),
    });
    await at.panel.waitForFunction(() => 'changed' in globalThis);
    expect(await at.panel.evaluate(() => (globalThis as unknown as { changed: unknown }).changed)).toMatchObject({
      changes: [{ changeType: 'updated', atlassianId: 'admin' }],
    });
  });

  it('hears another person’s panel by realtime', async () => {
    const other = await at.open('reader');
    const theirs = await panelOf(other);
    await theirs.evaluate(async () => {
      await bridge.realtime.subscribe('news', (payload) => Object.assign(globalThis, { heard: payload }));
    });
    await at.panel.evaluate(() => bridge.realtime.publish('news', { revision: 4 }));
    await theirs.waitForFunction(() => 'heard' in globalThis);
    expect(await theirs.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual({ revision: 4 });
    await other.context().close();
  });

  it('listens to more channels than a browser has connections, and its other calls still come through', async () => {
    const answer = await at.panel.evaluate(async () => {
      const heard: string[] = [];
      const names = Array.from({ length: 9 }, (_, n) => `channel-${n}`);
      await Promise.all(names.map((name) => bridge.realtime.subscribe(name, () => void heard.push(name))));
      await Promise.all(names.map((name) => bridge.realtime.publish(name, {})));
      while (heard.length < names.length) await new Promise((resolve) => setTimeout(resolve, 5));
      return bridge.invoke('echo', { heard: heard.sort() });
    });
    expect(answer).toEqual({ heard: Array.from({ length: 9 }, (_, n) => `channel-${n}`) });
  });

  it('hears again after the host has started anew', async () => {
    await at.panel.evaluate(() =>
      bridge.realtime.subscribe('after', (payload) => Object.assign(globalThis, { after: payload })),
    );
    await at.host.restart();
    const publish = () => at.host.run("await publish('after', 'again')");
    const heard = () => at.panel.evaluate(() => (globalThis as { after?: unknown }).after);
    while ((await heard()) !== 'again') {
      await publish();
      await at.page.waitForTimeout(50);
    }
    at.complaints.length = 0;
  });

  it('reads its own words', async () => {
    expect(await at.panel.evaluate(async () => (await bridge.i18n.createTranslationFunction())('greeting'))).toBe(
      'Hello',
    );
  });

  it('is told when the host does not play a command', async () => {
    const refused = await at.panel.evaluate(() =>
      (globalThis as unknown as { __bridge: { callBridge(name: string): Promise<unknown> } }).__bridge
        .callBridge('openRovo')
        .catch((error: Error) => error.message),
    );
    expect(refused).toContain('does not play the bridge command "openRovo"');
  });

  it('is told when a call or its answer was lost', async () => {
    at.host.faults.add({ target: 'bridge', method: 'invoke', drop: 'response' });
    expect(await at.panel.evaluate(() => bridge.invoke('echo').catch((error: Error) => error.message))).toMatch(
      /fetch|network/i,
    );
  });

  it('lives under the content policy: foreign addresses and eval are shut, and reported', async () => {
    const before = ((await (await fetch(`${at.host.jiraUrl}/host/csp-reports`)).json()) as unknown[]).length;
    const outcome = await at.panel.evaluate(async () => {
      const foreign = await fetch('https://example.com/').then(
        () => 'open',
        () => 'shut',
      );
      const style = document.createElement('style');
      style.textContent = 'p { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const paragraph = document.querySelector('p');
      return [foreign, paragraph && getComputedStyle(paragraph).color];
    });
    expect(outcome).toEqual(['shut', 'rgb(0, 0, 0)']);
    const reported = async () =>
      ((await (await fetch(`${at.host.jiraUrl}/host/csp-reports`)).json()) as unknown[]).length;
    while ((await reported()) < before + 2) await at.page.waitForTimeout(10);
  });

  it('complains of nothing by itself', async () => {
    await at.panel.evaluate(() => bridge.view.theme.enable());
    expect(at.complaints).toEqual([]);
  });
});
