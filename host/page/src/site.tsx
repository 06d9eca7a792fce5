import { lazy, Suspense } from 'react';
import { useLiveEvents } from './api/live-events';
import { useSession } from './api/session';
import { IssueView } from './issue/issue-view';
import { TopBar } from './nav/top-bar';
import { useRouter } from './parts/router';
import { placeOf } from './parts/place-of';
import { Loading, Trouble } from './parts/trouble';

const ProjectView = lazy(async () => ({ default: (await import('./board/project-view')).ProjectView }));

const ProjectSettings = lazy(async () => ({ default: (await import('./board/project-settings')).ProjectSettings }));

const WikiView = lazy(async () => ({ default: (await import('./wiki/wiki-view')).WikiView }));

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
  const place = placeOf(path);
  if (place.kind === 'issue') return <IssueView issueKey={place.key} />;
  if (place.kind === 'project')
    return <ProjectView key={place.key} projectKey={place.key} place={place.view} boardId={place.board} />;
  if (place.kind === 'settings')
    return <ProjectSettings key={place.key} projectKey={place.key} module={place.module} />;
  if (place.kind === 'wiki') return <WikiView spaceKey={place.key} pageId={place.page} />;
  if (place.kind === 'home') return <IssueView issueKey={host.incident} />;
  return <Trouble title="There is no such page" problem={new Error(`This site shows nothing at ${path}.`)} />;
}
