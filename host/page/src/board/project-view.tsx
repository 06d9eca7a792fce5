import { useEffect } from 'react';
import { useSession } from '../api/session';
import { useBoards, useProjects } from '../api/site-queries';
import { Backlog } from '../backlog/backlog';
import { ProjectMark } from '../parts/project-mark';
import { Loading, Trouble } from '../parts/trouble';
import { Board } from './board';
import styles from './project-view.module.css';

interface Properties {
  projectKey: string;
  place: 'board' | 'backlog';
  /** Where the address names one; default: the project's first. */
  boardId?: number;
}

/** A project: its name, and its board or backlog. */
export function ProjectView({ projectKey, place, boardId }: Properties) {
  const { host } = useSession();
  const projects = useProjects();
  const boards = useBoards(projectKey);
  const project = projects.data?.find(({ key }) => key === projectKey);
  const board = boards.data?.find(({ id }) => id === boardId) ?? boards.data?.[0];
  const planned = board !== undefined && board.type !== 'kanban';
  useEffect(() => {
    document.title = `${project?.name ?? projectKey} – ${place === 'board' ? 'Board' : 'Backlog'}`;
  }, [project?.name, projectKey, place]);
  if (projects.isPending || boards.isPending) return <Loading label="Opening the project" />;
  const problem = projects.error ?? boards.error;
  if (problem) return <Trouble title="The project cannot be shown" problem={problem} />;
  if (!project)
    return (
      <Trouble
        title="The project cannot be shown"
        problem={new Error(`No project could be found with key '${projectKey}'.`)}
      />
    );
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <ProjectMark project={project} size={32} />
        <h1 className={styles.name}>{project.name}</h1>
      </div>
      <nav className={styles.places} aria-label="Project">
        <a
          href={`/jira/projects/${project.key}/board`}
          aria-current={place === 'board' || !planned ? 'page' : undefined}
        >
          {board ? 'Board' : 'Issues'}
        </a>
        {planned && (
          <a href={`/jira/projects/${project.key}/backlog`} aria-current={place === 'backlog' ? 'page' : undefined}>
            Backlog
          </a>
        )}
        {host.projectPages?.map(({ key, title }) => (
          <a key={key} href={`/jira/projects/${project.key}/settings/apps/${key}`}>
            {title}
          </a>
        ))}
      </nav>
      {place === 'backlog' && planned ? (
        <Backlog project={project} board={board} />
      ) : (
        <Board project={project} board={board} />
      )}
    </main>
  );
}
