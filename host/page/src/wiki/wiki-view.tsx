import { AdfView } from '../adf/adf-view';
import { useJira } from '../api/use-jira';
import type { AdfNode } from '../api/wire';
import { Loading, Trouble } from '../parts/trouble';
import styles from './wiki-view.module.css';

interface Space {
  id: string;
  key: string;
  name: string;
}

interface Page {
  id: string;
  title: string;
  version: { number: number; message: string };
  body?: { atlas_doc_format?: { value: string } };
}

interface Listed<T> {
  results: T[];
}

/** A Confluence page to be looked at, or the pages of a space; as the person chosen at the top. */
export function WikiView({ spaceKey, pageId }: { spaceKey: string; pageId: string | undefined }) {
  return (
    <main className={styles.wiki}>
      <p className={styles.where}>
        Confluence · <a href={`/wiki/spaces/${spaceKey}`}>{spaceKey}</a>
      </p>
      {pageId === undefined ? <SpacePages spaceKey={spaceKey} /> : <PageView id={pageId} />}
    </main>
  );
}

function PageView({ id }: { id: string }) {
  const { data, error } = useJira(['wiki-page', id], (jira) =>
    jira.call<Page>(`/wiki/api/v2/pages/${id}`, { query: { 'body-format': 'atlas_doc_format' } }),
  );
  if (error) return <Trouble title="We can’t show that page" problem={error} />;
  if (!data) return <Loading label="Loading the page" />;
  const document = JSON.parse(data.body?.atlas_doc_format?.value ?? 'null') as AdfNode | null;
  return (
    <article>
      <h1>{data.title}</h1>
      <p className={styles.where}>{`Version ${data.version.number}`}</p>
      <AdfView document={document} />
    </article>
  );
}

function SpacePages({ spaceKey }: { spaceKey: string }) {
  const { data, error } = useJira(['wiki-space', spaceKey], async (jira) => {
    const { results } = await jira.call<Listed<Space>>('/wiki/api/v2/spaces', { query: { keys: spaceKey } });
    const [space] = results;
    if (!space) throw new Error(`There is no space ${spaceKey}, or you may not see it.`);
    const query = { 'space-id': space.id, limit: 250 };
    return { space, pages: (await jira.call<Listed<Page>>('/wiki/api/v2/pages', { query })).results };
  });
  if (error) return <Trouble title="We can’t show that space" problem={error} />;
  if (!data) return <Loading label="Loading the space" />;
  return (
    <>
      <h1>{data.space.name}</h1>
      <ul>
        {data.pages.map(({ id, title }) => (
          <li key={id}>
            <a href={`/wiki/spaces/${spaceKey}/pages/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
