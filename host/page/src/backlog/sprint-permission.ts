import { permissionsOf } from '../api/issue-queries';
import { useJira } from '../api/use-jira';

/** Whether the acting person may create, start and complete sprints here. */
export function useSprintPermission(project: string): boolean {
  return useProjectPermissions(project).has('MANAGE_SPRINTS_PERMISSION');
}

const asked = ['MANAGE_SPRINTS_PERMISSION', 'SCHEDULE_ISSUES', 'CREATE_ISSUES', 'EDIT_ISSUES'];

export function useProjectPermissions(project: string): ReadonlySet<string> {
  const found = useJira(['project-permissions', project], (jira) =>
    permissionsOf(jira, { projectKey: project }, asked),
  );
  return found.data ?? new Set();
}
