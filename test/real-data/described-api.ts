import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Atlassian's OpenAPI descriptions, beside the project, not in it. */
const folder = resolve(__dirname, '../../../shared/data/openapi');
const files = ['jira-platform-swagger-v3.v3.json', 'jira-software-swagger.v3.json'];

interface Described {
  security?: Record<string, string[]>[];
  'x-atlassian-oauth2-scopes'?: { state: string; scopes: string[] }[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

export interface DescribedApi {
  name: string;
  /** The whole document, for its `$ref`s. */
  document: object;
  /** By `METHOD template`. */
  operations: Map<string, Described>;
}

const methods = new Set(['get', 'post', 'put', 'delete']);

/** The descriptions, or none where they are not at hand: say so, and skip. */
export function describedApis(): DescribedApi[] {
  if (!existsSync(folder)) return [];
  return files.map((name) => {
    const document = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as {
      paths: Record<string, Record<string, Described>>;
    };
    const operations = Object.entries(document.paths).flatMap(([template, byMethod]) =>
      Object.entries(byMethod)
        .filter(([method]) => methods.has(method))
        .map(([method, operation]): [string, Described] => [`${method.toUpperCase()} ${template}`, operation]),
    );
    return { name, document, operations: new Map(operations) };
  });
}
