import { wellKnown } from '../model';
import type { Field } from '../model';
import type { FieldWriter } from './field-change';
import { writeCascading } from './write-cascading';
import {
  writeComponents,
  writeFixVersions,
  writeIssueType,
  writeOptions,
  writePriority,
  writeSecurity,
  writeVersions,
} from './write-choice';
import { writeCustomDate, writeCustomDateTime, writeDueDate } from './write-dates';
import { writeCustomLabels, writeLabels } from './write-labels';
import { writeParent } from './write-parent';
import { writeAssignee, writeCustomPeople, writeReporter } from './write-people';
import { writeResolution } from './write-resolution';
import { writeSprint } from './write-sprint';
import {
  writeCustomAny,
  writeCustomDocument,
  writeCustomNumber,
  writeCustomText,
  writeDescription,
  writeEnvironment,
  writeSummary,
} from './write-text';
import { writeTimeTracking } from './write-time-tracking';

const system: Readonly<Record<string, FieldWriter>> = {
  summary: writeSummary,
  description: writeDescription,
  environment: writeEnvironment,
  assignee: writeAssignee,
  reporter: writeReporter,
  priority: writePriority,
  issuetype: writeIssueType,
  security: writeSecurity,
  components: writeComponents,
  fixVersions: writeFixVersions,
  versions: writeVersions,
  duedate: writeDueDate,
  labels: writeLabels,
  parent: writeParent,
  resolution: writeResolution,
  timetracking: writeTimeTracking,
  [wellKnown.sprint]: writeSprint,
};

/** By `schema.type`, or `type:items` for lists. */
const byType: Readonly<Record<string, FieldWriter>> = {
  number: writeCustomNumber,
  date: writeCustomDate,
  datetime: writeCustomDateTime,
  user: writeCustomPeople,
  'array:user': writeCustomPeople,
  option: writeOptions,
  'option-with-child': writeCascading,
  'array:option': writeOptions,
  'array:string': writeCustomLabels,
};

/** How the field is written; undefined for those nobody sets (created, rank, votes …). */
export function writerOf(field: Field): FieldWriter | undefined {
  const known = system[field.id];
  if (known !== undefined || !field.custom) return known;
  if (field.id === wellKnown.rank) return undefined;
  const { type = 'any', items, custom = '' } = field.schema ?? {};
  if (custom.endsWith(':textarea')) return writeCustomDocument;
  if (type === 'string') return writeCustomText;
  return byType[items === undefined ? type : `${type}:${items}`] ?? writeCustomAny;
}
