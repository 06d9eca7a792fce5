import type { Locator } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { beginReview, openSection } from './analysing';
import { panelFrame } from './panel';
import { createWorld, type World } from './world';

let world: World;

beforeEach(async () => {
  world = await createWorld({ story: 'payment-outage' });
});

afterEach(() => world.close());

type Clip = {
  readonly html?: string;
  readonly plain?: string;
  readonly picture?: string;
};

/** What a program on this machine would put in with Ctrl+V. */
const paste = (into: Locator, clip: Clip): Promise<void> =>
  into.evaluate(async (element, { html = '', plain = '', picture }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData('text/html', html);
    if (plain) clipboardData.setData('text/plain', plain);
    if (picture) {
      const canvas = new OffscreenCanvas(240, 80);
      canvas.getContext('2d')?.fillRect(0, 40, 240, 2);
      clipboardData.items.add(
        new File([await canvas.convertToBlob()], picture, {
          type: 'image/png',
        }),
      );
    }
    element.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
      }),
    );
  }, clip);

const word =
  "<style>p{color:red}</style><p class=MsoNormal onclick='x()' style='color:red'>It stayed at <b>20</b>" +
  "<script>x()</script><a href='javascript:x()'>.</a></p>" +
  "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Board was green</p>";

test('what is pasted keeps its structure, a picture goes to the incident, and a reader sees all of it', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  const at = await beginReview(page);
  await openSection(page, 'Response');
  await at.answer.click();
  await paste(at.answer, { html: word, plain: 'It stayed' });
  await at.answer.getByRole('listitem').filter({ hasText: 'Board was green' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await paste(at.answer, {
    plain: '## Then\n\n1. Rolled **back**\n2. Told support',
  });
  await at.answer.getByRole('heading', { name: 'Then' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await paste(at.answer, { picture: 'declines.png' });
  await at.answer.getByRole('img', { name: 'declines.png' }).waitFor();
  await at.saved.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const reader = await world.openPanel('reader');
  const frame = panelFrame(reader.page);
  await frame.getByRole('tab', { name: /^Analysis/ }).click();
  await openSection(reader.page, 'Response');
  await frame.getByRole('img', { name: 'declines.png' }).waitFor();
  for (const kept of ['Board was green', 'Told support'])
    await frame.getByText(kept, { exact: true }).first().waitFor();
  await frame.locator('strong', { hasText: '20' }).waitFor();
  await reader.close();
  expect([...complaints, ...(await world.policyReports())]).toEqual([]);
  await close();
});

test('what is typed before the editor is there stands in it, and so does the caret', async () => {
  const { page, context, complaints, close } = await world.openPanel('responder');
  const at = await beginReview(page);
  await openSection(page, 'Response');
  const held: (() => void)[] = [];
  await context.route(/\/editor-[^/]*\.js$/, async (route) => {
    await new Promise<void>((come) => held.push(come));
    await route.continue();
  });
  await at.answer.click();
  await page.keyboard.type('The pool');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('bold');
  await at.saved.waitFor();
  await page.keyboard.press('ArrowLeft');
  for (const come of held) come();
  await at.answer.locator('strong').waitFor();
  await page.keyboard.type('er');
  await at.answer
    .locator('p')
    .filter({ hasText: /^bolerd$/ })
    .waitFor();
  await at.answer
    .locator('p')
    .filter({ hasText: /^The pool$/ })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('somebody is mentioned by keys alone, and the tools are one stop away', async () => {
  const { page, complaints, close } = await world.openPanel('responder');
  const at = await beginReview(page);
  const frame = panelFrame(page);
  await openSection(page, 'Response');
  await at.answer.click();
  await page.keyboard.type('Ask @');
  const first = frame.getByRole('listbox', { name: 'People to mention' }).getByRole('option').first();
  const name = (await first.innerText()).split('\n').at(-1)?.trim() ?? '';
  await page.keyboard.press('Enter');
  await at.answer.filter({ hasText: `Ask @${name}` }).waitFor();
  await page.keyboard.press('Escape');
  await frame.getByRole('toolbar', { name: 'Formatting' }).locator(':focus').waitFor();
  await page.keyboard.press('Escape');
  await frame.locator('[role="textbox"]:focus').waitFor();
  await at.saved.waitFor();
  await page.reload();
  // The answer stands there, open to be written in or to be read.
  await frame.getByText(`@${name}`).first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
