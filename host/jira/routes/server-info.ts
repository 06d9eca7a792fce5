import type { Route } from '../http';
import { jiraTime } from '../time';

export const serverInfoRoutes: Route[] = [
  {
    method: 'GET',
    template: '/rest/api/3/serverInfo',
    handle: ({ site }) => ({
      status: 200,
      body: {
        baseUrl: site.baseUrl,
        displayUrl: site.baseUrl,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100290,
        buildDate: '2026-11-01T00:00:00.000+0000',
        serverTime: jiraTime(site.clock.now(), site.state.timeZone),
        scmInfo: 'second-story-host',
        serverTitle: site.state.title,
        defaultLocale: { locale: 'en_US' },
      },
    }),
  },
];
