import { routes } from '../../../host/jira/routes';
import { ada, as } from '../builders';
import { callable } from '../calling';
import { tour } from '../tour/tour';
import { tourSite } from '../tour/tour-site';

/** The old search answers 410 alone. */
const retired = ['GET /rest/api/3/search', 'POST /rest/api/3/search'];

describe('a tour of the played Jira', () => {
  it('calls every operation', () => {
    const played = routes.map(({ method, template }) => `${method} ${template}`);
    const called = new Set([...tour.map(({ operation }) => operation), ...retired]);
    expect(played.filter((name) => !called.has(name))).toEqual([]);
  });

  it('succeeds at each', async () => {
    const { call } = callable(tourSite());
    for (const { operation, path, body, headers } of tour) {
      const reply = await call(as(ada), operation.split(' ')[0] ?? '', path, body, headers);
      expect({ operation, ok: reply.status < 300, said: reply.status < 300 ? '' : reply.body }).toEqual({
        operation,
        ok: true,
        said: '',
      });
    }
  });
});
