import type { Route } from '../http';
import { pageBean } from '../page-bean';
import { pageParams } from '../params';
import { apiUrl } from '../wire/addresses';

export const labelRoutes: Route[] = [
  {
    method: 'GET',
    template: '/rest/api/3/label',
    handle({ site, caller, query }) {
      const all = [...new Set(Object.values(site.state.issues).flatMap(({ labels }) => labels))].sort();
      return { status: 200, body: pageBean(all, pageParams(query, 1000, 1000), apiUrl(site, caller, 'label')) };
    },
  },
];
