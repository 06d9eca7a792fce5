import { FlagsProvider } from '@atlaskit/flag';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { SessionProvider } from './api/session';
import { JiraProblem } from './api/jira-client';
import { ColorModeProvider } from './parts/color-mode';
import { RouterProvider } from './parts/router';
import { Site } from './site';

/** Asked again once where the site did not answer; never where Jira has said no. */
const again = (count: number, problem: unknown): boolean => count < 1 && !(problem instanceof JiraProblem);

export function App() {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { retry: again, networkMode: 'always', refetchOnWindowFocus: false } },
      }),
  );
  return (
    <QueryClientProvider client={client}>
      <ColorModeProvider>
        <FlagsProvider>
          <RouterProvider>
            <SessionProvider>
              <Site />
            </SessionProvider>
          </RouterProvider>
        </FlagsProvider>
      </ColorModeProvider>
    </QueryClientProvider>
  );
}
