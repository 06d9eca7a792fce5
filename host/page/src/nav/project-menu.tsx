import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronIcon from '@atlaskit/icon/core/chevron-down';
import { useProjects } from '../api/site-queries';
import { ProjectMark } from '../parts/project-mark';

const kinds: Record<string, string> = {
  software: 'Software project',
  service_desk: 'Service project',
  business: 'Business project',
};

export function ProjectMenu() {
  const projects = useProjects();
  return (
    <DropdownMenu
      shouldRenderToParent
      isLoading={projects.isPending}
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronIcon}>
          Projects
        </Button>
      )}
    >
      <DropdownItemGroup title="Projects you may see">
        {(projects.data ?? []).map((project) => (
          <DropdownItem
            key={project.id}
            href={`/jira/projects/${project.key}/board`}
            elemBefore={<ProjectMark project={project} size={24} />}
            description={kinds[project.projectTypeKey] ?? 'Project'}
          >
            {project.name} ({project.key})
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
