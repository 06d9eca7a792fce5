import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { findIssues, recentIssues } from '../api/find-issues';
import { useJira } from '../api/use-jira';
import type { IssueWire } from '../api/wire';
import { useRouter } from '../parts/router';
import { TypeIcon } from '../parts/type-icon';
import styles from './top-bar.module.css';

/** Finds an issue by key or words; empty, it offers what was changed last. Arrow keys choose, Enter opens. */
export function SearchBox() {
  const { go } = useRouter();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = useSearch(words, open);
  const openIssue = (issue: IssueWire) => {
    setOpen(false);
    setWords('');
    go(`/browse/${issue.key}`);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((before) => Math.max(-1, Math.min(found.length - 1, before + (event.key === 'ArrowDown' ? 1 : -1))));
    }
    const chosen = found[Math.max(0, at)];
    if (event.key === 'Enter' && open && chosen) openIssue(chosen);
  };
  const shown = open && (found.length > 0 || words.trim() !== '');
  return (
    <div
      ref={box}
      className={styles.search}
      role="search"
      aria-label="Site"
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && setOpen(false)}
    >
      <Textfield
        aria-label="Search issues"
        placeholder="Search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        isCompact
        autoComplete="off"
        elemBeforeInput={
          <span style={{ display: 'flex', paddingInlineStart: 8 }}>
            <SearchIcon label="" color="var(--ds-icon-subtle)" />
          </span>
        }
        value={words}
        onFocus={() => setOpen(true)}
        onKeyDown={keys}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(-1);
          setOpen(true);
        }}
      />
      {shown && <Results id={id} found={found} at={at} recent={words.trim() === ''} open={openIssue} />}
    </div>
  );
}

function useSearch(words: string, open: boolean): readonly IssueWire[] {
  const found = useJira(
    ['search', words.trim()],
    (jira) => (words.trim() === '' ? recentIssues(jira) : findIssues(jira, words)),
    { enabled: open },
  );
  return found.data ?? [];
}

interface ResultsProperties {
  id: string;
  found: readonly IssueWire[];
  at: number;
  recent: boolean;
  open(issue: IssueWire): void;
}

function Results({ id, found, at, recent, open }: ResultsProperties) {
  return (
    <div className={styles.results}>
      <div className={styles.heading}>{found.length === 0 ? 'Nothing found' : recent ? 'Changed last' : 'Issues'}</div>
      <div id={id} role="listbox" aria-label="Issues found">
        {found.map((issue, index) => (
          // The text field keeps the focus and answers the keys.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={issue.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className={styles.result}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => open(issue)}
          >
            <TypeIcon type={issue.fields.issuetype} />
            <span className={styles.resultKey}>{issue.key}</span>
            <span className={styles.resultText}>{issue.fields.summary}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
