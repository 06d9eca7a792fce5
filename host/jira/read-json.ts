import type { JiraRequest } from './http';
import { Refusal } from './http';
import type { Json } from './model';
import { Problem } from './problem';

/**
 * The JSON body of a request; undefined where there is none, or where it is not JSON by its own word (an upload).
 * Throws what Jira answers to a body it cannot read.
 */
export function readJson({ method, headers, body }: JiraRequest): Json | undefined {
  if (method === 'GET' || body === null || body.length === 0) return undefined;
  const type = headers['content-type'];
  if (type?.startsWith('multipart/')) return undefined;
  if (!type?.includes('json')) throw new Problem(415, `Content-Type '${type ?? 'null'}' is not supported.`);
  try {
    return JSON.parse(body.toString()) as Json;
  } catch {
    const text = 'There was an error parsing JSON. Check that your request body is valid.';
    throw new Refusal(400, [text], {}, {}, true);
  }
}
