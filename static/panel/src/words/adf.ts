/** Words of documents as Jira keeps them. */
export const adfWords = {
  media: (name: string) => name,
  somebody: 'somebody',
  done: 'Done: ',
  open: 'To do: ',
  decided: 'Decision: ',
  panels: {
    info: 'Information',
    note: 'Note',
    tip: 'Tip',
    success: 'Success',
    warning: 'Warning',
    error: 'Attention',
    custom: 'Note',
  },
  more: 'More',
  table: 'Table',
  code: (language: string) => (language ? `Code, ${language}` : 'Code'),
} as const;
