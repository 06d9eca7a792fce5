import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useSprints } from '../api/site-queries';
import type { BoardWire, ProjectWire, SprintWire } from '../api/wire';
import { CompleteSprint } from '../backlog/complete-sprint';
import { useSprintPermission } from '../backlog/sprint-permission';
import { useTimes } from '../parts/when';
import styles from './board.module.css';

interface Properties {
  sprint: SprintWire;
  board: BoardWire;
  project: ProjectWire;
  /** Issues that are not done. */
  open: number;
}

export function SprintHeader({ sprint, board, project, open }: Properties) {
  const times = useTimes();
  const [completing, setCompleting] = useState(false);
  const mayManage = useSprintPermission(project.key);
  const future = (useSprints(board.id).data ?? []).filter(({ state }) => state === 'future');
  return (
    <div className={styles.sprint}>
      <div>
        <h2 className={styles.sprintName}>{sprint.name}</h2>
        <p className={styles.sprintAbout}>
          {sprint.goal ? `${sprint.goal} · ` : ''}
          {sprint.endDate ? `ends ${times.full(sprint.endDate)}` : 'no end date'}
        </p>
      </div>
      {mayManage && <Button onClick={() => setCompleting(true)}>Complete sprint</Button>}
      <CompleteSprint
        sprint={completing ? sprint : null}
        open={open}
        future={future}
        close={() => setCompleting(false)}
      />
    </div>
  );
}
