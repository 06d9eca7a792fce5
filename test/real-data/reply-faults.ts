import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { DescribedApi } from './described-api';

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const schemaFinder = (apis: readonly DescribedApi[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  for (const { name, document } of apis) ajv.addSchema(document, name);
  return (operation: string, status: number): ValidateFunction | undefined => {
    const api = apis.find(({ operations }) => operations.has(operation));
    const reply = api?.operations.get(operation)?.responses[status];
    const type = Object.keys(reply?.content ?? {}).find((one) => one.includes('json'));
    if (api === undefined || type === undefined || reply?.content?.[type]?.schema === undefined) return undefined;
    const [method = '', template = ''] = operation.split(' ');
    const steps = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
    return ajv.getSchema(`${api.name}#/${steps.map(escaped).join('/')}`);
  };
};

/** What of a reply is not as described: one line each, list positions left out; nothing where all is. */
export function replyFaults(apis: readonly DescribedApi[]) {
  const schemaOf = schemaFinder(apis);
  return (operation: string, status: number, body: unknown): string[] => {
    const known = apis.some(({ operations }) => operations.get(operation)?.responses[status] !== undefined);
    if (!known) return [`${operation} → ${status}`];
    const validate = schemaOf(operation, status);
    if (validate === undefined || validate(body)) return [];
    const lines = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const place = instancePath.replace(/\/\d+(?=\/|$)/g, '/*');
      return `${operation} ${place} ${message} ${JSON.stringify(params)}`;
    });
    return [...new Set(lines)];
  };
}
