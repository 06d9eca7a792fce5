import { isOnlyTextNews, isTextNews } from '../../../static/panel/src/text-news';

const news = (...ids: string[]) => ({ ids, revision: 1 });

test('news of texts and of who is here make nobody read the timeline again', () => {
  for (const id of [
    'impact/who',
    'own:0b9b6c1e-7d1f-4a57-9d2e-5a2f6c1e7d1f/notes',
    'here/',
    'wasHard/decision~comment:7',
  ])
    expect([isTextNews(news(id)), isOnlyTextNews(news(id))]).toEqual([true, true]);
});

test('news of anything else do, also where a stroke is in a word', () => {
  for (const id of ['term:I/O', 'pin:comment:7', 'depth'])
    expect([isTextNews(news(id)), isOnlyTextNews(news(id))]).toEqual([false, false]);
  expect([isTextNews(undefined), isOnlyTextNews(undefined)]).toEqual([true, false]);
  expect([isTextNews(news('depth', 'impact/who')), isOnlyTextNews(news('depth', 'impact/who'))]).toEqual([true, false]);
});
