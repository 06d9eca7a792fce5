import type { Wiki, WikiPage, WikiSpace } from '../../confluence/model';
import { noor } from './people';

const begun = '2025-03-03T09:00:00.000Z';

const space = (
  id: string,
  key: string,
  name: string,
  view: WikiSpace['view'],
  create: WikiSpace['create'],
): WikiSpace => ({
  id,
  key,
  name,
  createdAt: begun,
  authorId: noor.accountId,
  view,
  create,
});

const page = (id: string, spaceId: string, authorId: string, title: string, words: string): WikiPage => ({
  id,
  spaceId,
  parentId: null,
  status: 'current',
  restrictedTo: null,
  versions: [
    {
      number: 1,
      createdAt: begun,
      message: '',
      authorId,
      title,
      body: JSON.stringify({
        version: 1,
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
      }),
    },
  ],
});

/** Where the people of this story write what lasts: one space for all who run the shop, one to read, one for a few. */
export const paymentWiki = (): Wiki => ({
  spaces: [
    space('65601', 'OPS', 'Operations', ['admin', 'responder', 'reader'], ['admin', 'responder']),
    space('65602', 'RULES', 'House rules', ['anyone'], ['admin']),
    space('65603', 'SEC', 'Security', ['admin'], ['admin']),
  ],
  pages: [
    page(
      '131073',
      '65601',
      noor.accountId,
      'How we review incidents',
      'Within two days, with everybody who was there.',
    ),
    page('131074', '65602', noor.accountId, 'Writing things down', 'Short, and where others find it.'),
  ],
  lastPageId: 131_074,
});
