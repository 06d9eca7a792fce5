import EmptyState from '@atlaskit/empty-state';
import { LinkButton } from '@atlaskit/button/new';

export function NotFound({ issueKey }: { issueKey: string }) {
  return (
    <main>
      <EmptyState
        header="We can’t find that issue"
        headingLevel={1}
        description={`${issueKey} does not exist, or you do not have permission to see it. Another person can be chosen at the top right.`}
        primaryAction={
          <LinkButton appearance="primary" href="/">
            Back to the incident
          </LinkButton>
        }
      />
    </main>
  );
}
