/**
 * What Jira finds wrong with a query. A `syntax` fault is told to everybody; the others, which tell what the site
 * holds, to signed-in callers alone (an anonymous one finds nothing instead).
 */
export class JqlFault extends Error {
  constructor(
    readonly messages: readonly string[],
    readonly kind: 'syntax' | 'meaning' = 'meaning',
  ) {
    super(messages.join(' '));
    this.name = 'JqlFault';
  }
}

export const noField = (name: string): JqlFault =>
  new JqlFault([`Field '${name}' does not exist or you do not have permission to view it.`]);

export const noValue = (value: string, field: string): JqlFault =>
  new JqlFault([`The value '${value}' does not exist for the field '${field}'.`]);

export const noOperator = (operator: string, field: string): JqlFault =>
  new JqlFault([`The operator '${operator}' is not supported by the '${field}' field.`]);
