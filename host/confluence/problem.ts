import type { JiraReply } from '../jira/http';

/**
 * A refusal in the envelope of version 2: a list of errors with status, code, title and detail.
 * https://developer.atlassian.com/cloud/confluence/rest/v2/intro/
 */
export class WikiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
  ) {
    super(title);
    this.name = 'WikiRefusal';
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
};

export const refusalReply = ({ status, title }: WikiRefusal): JiraReply => ({
  status,
  body: { errors: [{ status, code: codes[status] ?? 'UNKNOWN', title, detail: null }] },
});

/** What is not there and what one may not see are told alike. */
export const notFound = (): WikiRefusal => new WikiRefusal(404, 'Not Found');
