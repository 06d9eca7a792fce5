import type { ImportReport, Issue, SiteState } from '../model';
import type { MergedIssue } from './merge-snapshots';

const kinds = ['histories', 'comments', 'worklogs'] as const;

const missingLine = (issue: Issue): string[] => {
  const parts = kinds.flatMap((kind) => {
    const lacking = issue.missing[kind];
    return lacking === 0 ? [] : [`${lacking} of ${lacking + issue[kind].length} ${kind}`];
  });
  return parts.length === 0 ? [] : [`${issue.key}: ${parts.join(', ')}`];
};

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How many records the export says these issues have and does not hold. */
export function missingRecords(issues: readonly Issue[]): number {
  return sum(issues.map(({ missing }) => missing.histories + missing.comments + missing.worklogs));
}

export function reportOf(
  state: SiteState,
  merged: readonly MergedIssue[],
  outside: readonly string[],
  notUnderstood: readonly string[],
): ImportReport {
  const issues = Object.values(state.issues);
  const silent = merged.filter(({ hasChangelog }) => !hasChangelog).length;
  return {
    issues: issues.length,
    histories: sum(issues.map(({ histories }) => histories.length)),
    comments: sum(issues.map(({ comments }) => comments.length)),
    missingInExport: missingRecords(issues),
    missing: issues.flatMap(missingLine),
    outside: [
      ...(silent === 0 ? [] : [`${silent} of ${issues.length} issues: the export holds no changelog`]),
      ...outside,
    ],
    notUnderstood: [...notUnderstood],
  };
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];

/** The report as lines for a person: what was read, what the export lacks, what was not understood. */
export function describeImport(report: ImportReport): string {
  const { issues, histories, comments, missingInExport } = report;
  return [
    `Read ${issues} issues, ${histories} changelog entries, ${comments} comments.`,
    `Missing in the export: ${missingInExport} records, in ${report.missing.length} issues.`,
    ...report.missing.map((line) => `  ${line}`),
    ...section('Named by the export, not held in it', report.outside ?? []),
    ...section('Not understood', report.notUnderstood),
  ].join('\n');
}
