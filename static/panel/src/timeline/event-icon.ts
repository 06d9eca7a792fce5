import type { Change, TimelineEvent } from '#contract';
import type { IconName } from '../parts/icon';

/** Jira's ids of system fields; sprint and rank are custom fields, told by their name. */
const byField: Readonly<Record<string, IconName>> = {
  status: 'move',
  resolution: 'check',
  assignee: 'person',
  reporter: 'person',
  priority: 'priority',
  description: 'text',
  summary: 'text',
  environment: 'text',
  comment: 'comment',
  attachment: 'paperclip',
  labels: 'tag',
  components: 'tag',
  duedate: 'calendar',
  sprint: 'sprint',
  rank: 'rank',
  link: 'link',
  issuelinks: 'link',
  remotelink: 'link',
  remoteissuelink: 'link',
  parent: 'link',
  timeestimate: 'clock',
  timespent: 'clock',
  worklogid: 'clock',
};

/** The icon that says what kind of event it is; of a change of several fields, the one that matters most. */
export function eventIcon(event: TimelineEvent): IconName {
  const { kind } = event.source;
  switch (kind) {
    case 'created':
      return 'plus';
    case 'comment':
      return 'comment';
    case 'worklog':
      return 'clock';
    case 'attachment':
      return 'paperclip';
    case 'remoteLink':
      return 'link';
    case 'hand':
    case 'transcript':
      return 'comment';
    case 'machine':
      return 'alert';
    case 'changelog':
      return changeIcon(event.changes ?? []);
    default: {
      const never: never = kind;
      return never;
    }
  }
}

function changeIcon(changes: readonly Change[]): IconName {
  const icons = changes.map((change) => byField[change.fieldId.toLowerCase()] ?? byField[change.field.toLowerCase()]);
  return icons.find((icon) => icon === 'move') ?? icons.find((icon) => icon !== undefined) ?? 'edit';
}
