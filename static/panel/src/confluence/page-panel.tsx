import type { Audience } from '#core/document/audience';
import type { PostmortemDocument } from '#core/document/document';
import { ProblemNote } from '../parts/problem-note';
import { WaitingRows } from '../parts/waiting-rows';
import { recovery } from '../recovery';
import { confluenceWords as words } from '../words/confluence';
import { PageForm } from './page-form';
import styles from './page-panel.module.css';
import { PageStands } from './page-stands';
import { usePage } from './use-page';

type PagePanelProps = { readonly document: PostmortemDocument; readonly audience: Exclude<Audience, 'customers'> };

/** The postmortem's page in Confluence: made once where a person chooses, then written again as long as it is ours. */
export function PagePanel({ document, audience }: PagePanelProps) {
  const page = usePage({ document, audience });
  const { reading, found, trouble } = page;
  const problem = reading.reply && !reading.reply.ok ? reading.reply.problem : null;
  return (
    <section className={styles.panel} aria-labelledby="confluence-page">
      <h3 id="confluence-page">{words.heading}</h3>
      {problem && (
        <ProblemNote
          doing="reading"
          product="Confluence"
          tries={reading.tries}
          recovery={recovery(problem, reading.tries)}
          {...{ problem }}
          onRetry={reading.again}
        />
      )}
      {!found && !problem && <WaitingRows words={words.reading} />}
      {found && !found.has && <p>{words.none}</p>}
      {found?.has && found.page && (
        <PageStands page={found.page} busy={page.busy} onWrite={(wanted) => void page.publish(wanted)} />
      )}
      {found?.has && found.page?.standing !== 'ours' && (
        <PageForm key={found.page?.id} {...{ document, found, page }} />
      )}
      <p>{page.said}</p>
      {trouble && (
        <ProblemNote
          doing="saving"
          product="Confluence"
          problem={trouble.problem}
          tries={page.tries}
          busy={page.busy}
          recovery={recovery(trouble.problem, page.tries)}
          onRetry={page.retry}
        />
      )}
    </section>
  );
}
