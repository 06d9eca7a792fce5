import { AsyncSelect } from '@atlaskit/select';
import { findIssues, recentIssues } from '../api/find-issues';
import { useSession } from '../api/session';
import type { IssueWire } from '../api/wire';
import { TypeIcon } from './type-icon';
import styles from './issue-picker.module.css';

interface Option {
  value: string;
  label: string;
  issue: IssueWire;
}
const optionOf = (issue: IssueWire): Option => ({
  value: issue.key,
  label: `${issue.key} ${issue.fields.summary}`,
  issue,
});

interface Properties {
  label: string;
  autoFocus?: boolean;
  exclude?: readonly string[];
  /** Narrows what is offered. */
  fits?(issue: IssueWire): boolean;
  onPick(issue: IssueWire | null): void;
}

/** Finds an issue by key or by words of its summary. */
export function IssuePicker({ label, autoFocus = false, exclude = [], fits = () => true, onPick }: Properties) {
  const { jira } = useSession();
  const load = async (words: string): Promise<Option[]> => {
    const found = words.trim() === '' ? await recentIssues(jira, 100) : await findIssues(jira, words, 100);
    return found
      .filter((issue) => !exclude.includes(issue.key) && fits(issue))
      .slice(0, 10)
      .map(optionOf);
  };
  return (
    <AsyncSelect<Option>
      aria-label={label}
      placeholder="Search by key or words"
      autoFocus={autoFocus}
      cacheOptions
      defaultOptions
      isClearable
      loadOptions={load}
      formatOptionLabel={({ issue }) => (
        <span className={styles.option}>
          <TypeIcon type={issue.fields.issuetype} />
          <span className={styles.key}>{issue.key}</span>
          <span className={styles.summary}>{issue.fields.summary}</span>
        </span>
      )}
      onChange={(chosen) => onPick(chosen?.issue ?? null)}
    />
  );
}
