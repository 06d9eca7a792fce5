import { tellTickets } from '#core/timeline/tell-tickets';
import { comment, noor, ticket } from './records';

const tomasz = { accountId: '557058:tomasz', displayName: 'Tomasz Zieliński', active: true, accountType: 'atlassian' };
const monitor = { accountId: '557058:monitor', displayName: 'Meridian Monitor', active: true, accountType: 'app' };

const standOut = (comments: ReturnType<typeof comment>[]) =>
  tellTickets([ticket('OPS-88', { comments })], { tickets: [], withheld: new Set() })
    .events.filter(({ source, significant }) => source.kind === 'comment' && significant)
    .map(({ id }) => id);

const incident = {
  id: '188',
  key: 'OPS-88',
  summary: 'Card declines',
  relation: null,
  type: { id: '1', name: 'Incident' },
  status: { id: '1', name: 'To Do', category: 'new' as const },
  updatedAt: '2026-11-18T08:00:00.000Z',
};
const answered = (comments: ReturnType<typeof comment>[]) =>
  tellTickets([ticket('OPS-88', { comments })], { tickets: [incident], withheld: new Set() })
    .events.filter(({ source, significant }) => source.kind === 'comment' && significant)
    .map(({ id }) => id);

test('the first answer to a report stands out, whatever it says; the next does not', () => {
  const comments = [
    { ...comment(1, 'Thank you.'), author: noor },
    { ...comment(2, 'Thanks.'), author: monitor },
    { ...comment(3, 'On it.'), author: tomasz },
    { ...comment(4, 'On it.'), author: tomasz },
  ];
  expect(answered(comments)).toEqual(['comment:3']);
  expect(answered([...comments].reverse())).toEqual(['comment:3']);
});

test('work that was planned is talked about, not answered', () => {
  expect(standOut([{ ...comment(3, 'On it.'), author: tomasz }])).toEqual([]);
});
