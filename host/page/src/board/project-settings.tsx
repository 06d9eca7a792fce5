import { useSession } from '../api/session';
import { AppFrame } from '../issue/panels/panel-frame';
import { Trouble } from '../parts/trouble';
import styles from './project-view.module.css';

interface Properties {
  projectKey: string;
  /** The module's key in the manifest. */
  module: string;
}

/** A page of the app among a project's settings. */
export function ProjectSettings({ projectKey, module }: Properties) {
  const { host, me } = useSession();
  const page = host.projectPages?.find(({ key }) => key === module);
  if (!page)
    return <Trouble title="There is no such page" problem={new Error(`No app has the page "${module}" here.`)} />;
  return (
    <main className={styles.page}>
      <nav className={styles.places} aria-label="Project">
        <a href={`/jira/projects/${projectKey}/board`}>{projectKey}</a>
        <span aria-current="page">{page.title}</span>
      </nav>
      {/* Another person is another context: the page is opened anew for them. */}
      <AppFrame key={me.accountId} on={{ project: projectKey }} module={page.key} title={page.title} />
    </main>
  );
}
