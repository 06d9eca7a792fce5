import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import IncidentIcon from '@atlaskit/icon/core/incident';
import ProblemIcon from '@atlaskit/icon/core/problem';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import SupportIcon from '@atlaskit/icon/core/support';
import TaskIcon from '@atlaskit/icon/core/task';
import WorkItemIcon from '@atlaskit/icon/core/work-item';
import type { TypeWire } from '../api/wire';
import styles from './type-icon.module.css';

type Glyph = typeof BugIcon;

/** By a word of the type's name; names are a site's own, so this only ever decides a picture. */
const byWord: [RegExp, Glyph, string][] = [
  [/sub-?task/i, SubtasksIcon, 'blue'],
  [/epic/i, EpicIcon, 'purple'],
  [/stor(y|ies)|feature|improvement/i, StoryIcon, 'green'],
  [/bug|defect/i, BugIcon, 'red'],
  [/near.?miss/i, IncidentIcon, 'orange'],
  [/incident/i, IncidentIcon, 'red'],
  [/problem/i, ProblemIcon, 'orange'],
  [/support|request|question|help/i, SupportIcon, 'teal'],
  [/task|change/i, TaskIcon, 'blue'],
];

/** @param decorative true where the type's name is already said beside it */
export function TypeIcon({
  type,
  decorative = false,
}: {
  type: Pick<TypeWire, 'name' | 'subtask'>;
  decorative?: boolean;
}) {
  const [, Icon, color] = (type.subtask ? byWord[0] : byWord.find(([word]) => word.test(type.name))) ?? [
    null,
    WorkItemIcon,
    'gray',
  ];
  return (
    <span className={styles.type} data-color={color}>
      <Icon label={decorative ? '' : type.name} color="currentColor" />
    </span>
  );
}
