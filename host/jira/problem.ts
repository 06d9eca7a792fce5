/** Jira's framework envelope (RFC 7807), for unknown paths, wrong methods, media types and unreadable parameters. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 415,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  415: 'Unsupported Media Type',
} as const;

/** The answer itself; `path` as the request had it. */
export const problemReply = (problem: Problem, path: string) => ({
  status: problem.status,
  headers: { ...problem.headers, 'content-type': 'application/problem+json' },
  body: {
    type: 'about:blank',
    title: titles[problem.status],
    status: problem.status,
    detail: problem.detail,
    instance: path,
  },
});
