import type { PostmortemPage } from '#contract';
import { Button } from '../parts/button';
import { JiraLink } from '../parts/jira-link';
import { useSurface } from '../surface';
import { confluenceWords as words } from '../words/confluence';
import type { Wanted } from './use-page';

type PageStandsProps = {
  readonly page: PostmortemPage;
  readonly busy: boolean;
  readonly onWrite: (wanted: Wanted) => void;
};

/** The page there is, what it shows, and whether it may be written again. */
export function PageStands({ page, busy, onWrite }: PageStandsProps) {
  const { clock } = useSurface();
  const { title, url, at, revision, standing } = page;
  return (
    <>
      <p data-standing={standing}>
        {standing === 'gone' ? title : <JiraLink href={url}>{title}</JiraLink>}
        {` · ${words.written(clock.exactLocal(at), clock.zoneName(at), revision)}. ${words.standings[standing]}`}
      </p>
      {standing === 'ours' && (
        <Button spacing="compact" isDisabled={busy} onClick={() => onWrite({ title, spaceId: null, instead: null })}>
          {words.rewrite}
        </Button>
      )}
    </>
  );
}
