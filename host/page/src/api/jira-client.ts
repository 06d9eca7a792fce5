/** What Jira said when it refused: its own words, general ones and those about a field. */
export class JiraProblem extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    readonly fieldErrors: Readonly<Record<string, string>>,
  ) {
    super([...messages, ...Object.values(fieldErrors)].join(' ') || `Jira answered ${status}.`);
    this.name = 'JiraProblem';
  }
}

export interface JiraCall {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON; FormData goes as it is. */
  body?: unknown;
}

/** Calls Jira's REST API as one account. */
export interface JiraClient {
  accountId: string;
  call<T>(path: string, call?: JiraCall): Promise<T>;
  /** Bytes, for pictures and downloads. */
  file(path: string): Promise<Blob>;
}

interface ErrorBody {
  errorMessages?: string[];
  errors?: Record<string, string> | WikiErrors;
  message?: string;
  detail?: string;
}

/** Confluence's list of errors. */
type WikiErrors = { title?: string }[];

async function problemOf(response: Response): Promise<JiraProblem> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as ErrorBody;
    const spare = [body.message, body.detail].filter((line): line is string => typeof line === 'string');
    const { errors = {} } = body;
    const listed = Array.isArray(errors) ? errors.flatMap(({ title }) => title ?? []) : [];
    const general = [...(body.errorMessages ?? []), ...spare, ...listed];
    return new JiraProblem(response.status, general, Array.isArray(errors) ? {} : errors);
  } catch {
    return new JiraProblem(response.status, text === '' ? [] : [text.slice(0, 200)], {});
  }
}

function address(path: string, query: JiraCall['query'] = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  return pairs.length === 0 ? path : `${path}?${search}`;
}

/** @throws JiraProblem where Jira refuses; TypeError where it cannot be reached. */
export function createJiraClient(accountId: string): JiraClient {
  const send = async (path: string, { method = 'GET', query, body }: JiraCall): Promise<Response> => {
    const headers: Record<string, string> = { 'x-host-as': accountId, accept: 'application/json' };
    const form = body instanceof FormData;
    if (form) headers['x-atlassian-token'] = 'no-check';
    else if (body !== undefined) headers['content-type'] = 'application/json';
    const payload = form ? body : body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(address(path, query), { method, headers, body: payload });
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  return {
    accountId,
    async call<T>(path: string, call: JiraCall = {}): Promise<T> {
      const text = await (await send(path, call)).text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
    file: async (path) => (await send(path, {})).blob(),
  };
}
