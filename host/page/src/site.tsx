import { lazy, Suspense } from 'react';
import { useLiveEvents } from './api/live-events';
import { useSession } from './api/session';
import { IssueView } from './issue/issue-view';
import { TopBar } from './nav/top-bar';
import { useRouter } from './parts/router';
import { Loading } from './parts/trouble';

const ProjectView = lazy(async () => ({ default: (await import('./board/project-view')).ProjectView }));

/** The frame of every page: the top bar, and what the address names. */
export function Site() {
  useLiveEvents();
  return (
    <>
      <TopBar />
      <Suspense fallback={<Loading label="Loading" />}>
        <Place />
      </Suspense>
    </>
  );
}

function Place() {
  const { path } = useRouter();
  const { host } = useSession();
  const [, area, ...rest] = path.split('/').map(decodeURIComponent);
  if (area === 'browse' && rest[0]) return <IssueView issueKey={rest[0].toUpperCase()} />;
  if (area === 'jira' && rest[0] === 'projects' && rest[1]) {
    return (
      <ProjectView
        key={rest[1]}
        projectKey={rest[1].toUpperCase()}
        place={rest[2] === 'backlog' ? 'backlog' : 'board'}
      />
    );
  }
  return <IssueView issueKey={host.incident} />;
}
