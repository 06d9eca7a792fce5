import { doc, line } from '../core/texts/docs';
import { createHost, good, type Host, panelOf, problemOf } from './panel';
import { openTexts, said, saveText, textOf, textSave } from './texts';

let host: Host;
beforeEach(async () => {
  host = await createHost({ story: 'payment-outage' });
});
afterEach(() => host.close());
const accountOf = (role: string): string => host.users.find((user) => user.role === role)?.accountId ?? '';
const id = 'impact/whoWasMet';

test('what is written is there at the next opening, with who and when, also after a restart', async () => {
  const panel = panelOf(host);
  const { text, outcome } = await saveText(panel, textSave(id, 'Shops in the EU'));
  expect(outcome).toBe('saved');
  expect(text).toEqual({
    id,
    doc: said('Shops in the EU'),
    revision: 1,
    by: accountOf('responder'),
    at: new Date(host.clock.now()).toISOString(),
    beside: [],
  });
  expect((await openTexts(panel)).texts).toEqual([text]);
  await host.restart();
  expect((await openTexts(panel)).texts).toEqual([text]);
});

test('two people in one text: what both wrote is joined, and each is named', async () => {
  const first = await saveText(panelOf(host), textSave(id, said('Shops in the EU', 'For two hours')));
  const from = { revision: first.text.revision };
  await saveText(panelOf(host), textSave(id, said('Shops in the EU and UK', 'For two hours'), from));
  const admin = await saveText(panelOf(host, 'admin'), textSave(id, said('Shops in the EU', 'For three hours'), from));
  expect(admin.outcome).toBe('merged');
  expect(admin.text.doc).toEqual(said('Shops in the EU and UK', 'For three hours'));
  expect(admin.people[accountOf('admin')]?.name).toBeTruthy();
  expect(await textOf(panelOf(host), id)).toEqual(admin.text);
});

test('where both changed the same words both stay, until a person settles it', async () => {
  await saveText(panelOf(host), textSave(id, 'It took ten minutes'));
  await saveText(panelOf(host), textSave(id, 'It took twenty minutes', { revision: 1 }));
  const mine = textSave(id, 'It took thirty minutes', { revision: 1 });
  const { text, outcome } = await saveText(panelOf(host, 'admin'), mine);
  expect(outcome).toBe('beside');
  expect(text.doc).toEqual(said('It took twenty minutes'));
  expect(text.beside).toMatchObject([{ doc: said('It took thirty minutes'), by: accountOf('admin') }]);
  const settled = good(
    await panelOf(host).call('settleText', {
      ...textSave(id, 'It took twenty to thirty minutes', { revision: text.revision }),
      besideId: text.beside[0]?.id ?? '',
    }),
  );
  expect(settled.text).toMatchObject({ doc: said('It took twenty to thirty minutes'), beside: [] });
  expect(await textOf(panelOf(host), id)).toEqual(settled.text);
});

test('a person who may only read reads all, and writes nothing, not even that they are there', async () => {
  await saveText(panelOf(host), textSave(id, 'Shops'));
  const reader = panelOf(host, 'reader');
  expect(await textOf(reader, id)).toMatchObject({ doc: said('Shops') });
  expect(problemOf(await reader.call('saveText', textSave(id, 'Mine', { revision: 1 })))).toBe('mayNotEdit');
  const settle = { ...textSave(id, 'Mine', { revision: 1 }), besideId: 'save-1' };
  expect(problemOf(await reader.call('settleText', settle))).toBe('mayNotEdit');
  host.meter.reset();
  good(await reader.call('followTexts', { known: {}, place: id }));
  expect(host.meter.read().storageWrites).toBe(0);
  expect(good(await panelOf(host).call('followTexts', { known: {}, place: '' })).present).toEqual([]);
});

test('whatever comes as a document, only what a review may hold is kept, and a mention keeps no name', async () => {
  const given = {
    version: 1,
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'mention', attrs: { id: accountOf('admin'), text: '@Somebody', userType: 'x' } }],
      },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'click', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      },
      { type: 'extension', attrs: { extensionKey: 'x', parameters: { secret: 1 } } },
    ],
  };
  const { text } = await saveText(panelOf(host), textSave(id, given as never));
  expect(text.doc).toEqual(doc(line({ type: 'mention', attrs: { id: accountOf('admin') } }), 'click'));
  const { people } = await openTexts(panelOf(host));
  expect(people[accountOf('admin')]?.name).toBeTruthy();
});

test('a text of any depth and script is kept as it is', async () => {
  let deep = said('Innermost, “漢字” 👩‍💻').content[0] ?? line();
  for (let level = 0; level < 10; level += 1)
    deep = { type: 'bulletList', content: [{ type: 'listItem', content: [line(`level ${level}`), deep] }] };
  const { text } = await saveText(panelOf(host), textSave(id, doc(deep)));
  expect(text.doc).toEqual(doc(deep));
  expect((await openTexts(panelOf(host))).texts).toEqual([text]);
});

test('a text that is too long for the storage says so, and what stood there stands', async () => {
  await saveText(panelOf(host), textSave(id, 'Short'));
  const long = textSave(id, 'x'.repeat(245_000), { revision: 1 });
  expect(problemOf(await panelOf(host).call('saveText', long))).toBe('storeFull');
  expect(await textOf(panelOf(host), id)).toMatchObject({ doc: said('Short') });
  const most = await saveText(panelOf(host), textSave(id, 'x'.repeat(230_000), { revision: 1 }));
  for (let at = 0; at < 3; at += 1) await saveText(panelOf(host), textSave(`lessons/q${at}`, 'y'.repeat(230_000)));
  expect((await openTexts(panelOf(host))).texts[0]).toEqual(most.text);
});

test('texts that do not fit into one reply are told, and had by their ids', async () => {
  const ids = Array.from({ length: 24 }, (_, at) => `lessons/q${at}`);
  for (const one of ids) await saveText(panelOf(host), textSave(one, `${one} ${'y'.repeat(200_000)}`));
  const { texts, unread } = await openTexts(panelOf(host));
  expect([...texts.map((text) => text.id), ...unread]).toEqual(ids);
  expect(unread.length).toBeGreaterThan(0);
  const rest = good(await panelOf(host).call('openTexts', { ids: unread }));
  expect(rest.texts.map((text) => text.id)).toEqual(unread);
}, 60_000);

test('following tells what is newer than known, and what is not known', async () => {
  await saveText(panelOf(host), textSave(id, 'One'));
  await saveText(panelOf(host), textSave('lessons/first', 'Two'));
  const follow = async (known: Record<string, number>) =>
    good(await panelOf(host, 'admin').call('followTexts', { known, place: '' })).changed.map((text) => text.id);
  expect(await follow({})).toEqual([id, 'lessons/first']);
  expect(await follow({ [id]: 1 })).toEqual(['lessons/first']);
  expect(await follow({ [id]: 1, 'lessons/first': 1 })).toEqual([]);
  await saveText(panelOf(host), textSave(id, 'One and more', { revision: 1 }));
  expect(await follow({ [id]: 1, 'lessons/first': 1 })).toEqual([id]);
});

test('history tells who wrote what and when, back to the beginning, and any of it can be had back', async () => {
  const [one, other] = [panelOf(host), panelOf(host, 'admin')];
  const words: string[] = [];
  let revision = 0;
  for (let at = 0; at < 150; at += 1) {
    const text = words.concat(`word${at}`).join(' ');
    words.push(`word${at}`);
    host.clock.advance(20_000);
    ({ revision } = (await saveText(at % 30 < 15 ? one : other, textSave(id, text, { revision }))).text);
  }
  const told = [];
  for (let before: number | undefined, more = true; more;) {
    const part = good(await one.call('readTextHistory', { id, ...(before !== undefined && { before }) }));
    told.push(...part.versions);
    ({ more } = part);
    before = part.versions.at(-1)?.revision;
  }
  expect(told[0]).toMatchObject({ revision: 150, doc: said(words.join(' ')), by: accountOf('admin') });
  expect(told.map((version) => version.revision)).toEqual(
    told.map((version) => version.revision).toSorted((a, b) => b - a),
  );
  expect(new Set(told.map(({ by }) => by)).size).toBe(2);
  for (const version of told) expect(version.doc).toEqual(said(words.slice(0, version.revision).join(' ')));
  expect(told.at(-1)?.revision).toBeLessThanOrEqual(46);
}, 120_000);
