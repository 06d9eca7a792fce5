import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv';

/** What Atlassian's own schema finds wrong with a document; '' where it is valid. */
export function atlassianFaults(): (document: unknown) => string {
  // Draft 4 differs from what ajv speaks in keywords that this schema does not use.
  const { $schema: _, ...rest } = schema;
  const ajv = new Ajv({ strict: false });
  const valid = ajv.compile(rest);
  return (document) => (valid(document) ? '' : ajv.errorsText(valid.errors));
}
