import { useFlags } from '@atlaskit/flag';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import { useMemo } from 'react';
import { wordsOf } from './trouble';

/** Short messages at the corner of the page. */
export interface Messages {
  done(title: string, detail?: string, link?: { text: string; href: string }): void;
  /** What was tried, and Jira's own words about it. */
  refused(title: string, problem: unknown): void;
}

export function useMessages(): Messages {
  const { showFlag } = useFlags();
  return useMemo(
    () => ({
      done: (title, detail, link) =>
        void showFlag({
          title,
          description: detail,
          isAutoDismiss: true,
          icon: <SuccessIcon label="Done" color="var(--ds-icon-success)" />,
          actions: link ? [{ content: link.text, href: link.href }] : [],
        }),
      refused: (title, problem) =>
        void showFlag({
          title,
          description: wordsOf(problem).join(' '),
          isAutoDismiss: true,
          icon: <ErrorIcon label="Not done" color="var(--ds-icon-danger)" />,
        }),
    }),
    [showFlag],
  );
}
