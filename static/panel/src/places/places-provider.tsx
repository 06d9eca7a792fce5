import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { recovery } from '../recovery';
import { NotRead } from './not-read';

/** What a place takes seldom changes while a form is open. */
const freshMs = 5 * 60_000;

/** A call is repeated so many times by itself; then the person is asked. */
const mostTries = 5;

function waitAfter(tries: number, error: Error): number | null {
  const next = error instanceof NotRead ? recovery(error.problem, tries + 1) : null;
  return next?.by === 'waiting' ? next.afterMs : null;
}

function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (tries, error) => tries < mostTries && waitAfter(tries, error) !== null,
        retryDelay: (tries, error) => waitAfter(tries, error) ?? 0,
      },
    },
  });
}

/** Keeps what was read about places, so that each is read once for all ideas of a page. */
export function PlacesProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(newClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
