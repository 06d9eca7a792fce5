import { JqlFault } from './jql-fault';
import type { Operand } from './query';
import type { Comparable, SearchField, SearchView } from './search-field';

/** EMPTY among the values of an operand. */
export const empty: unique symbol = Symbol('EMPTY');
export type Meant = Comparable | typeof empty;

const argumentsFault = (name: string, [least, most]: readonly [number, number], got: number): JqlFault => {
  const wanted = least === most ? `'${least}' arguments` : `between '${least}' and '${most}' arguments`;
  return new JqlFault([`Function '${name}' expected ${wanted} but received '${got}'.`]);
};

const called = (name: string, args: readonly string[], field: SearchField, view: SearchView): readonly Comparable[] => {
  const known = field.functions?.[name.toLowerCase()];
  if (known === undefined) throw new JqlFault([`Unable to find JQL function '${name}(${args.join(', ')})'.`]);
  if (args.length < known.takes[0] || args.length > known.takes[1])
    throw argumentsFault(name, known.takes, args.length);
  return known.gives(args, view);
};

/** Everything an operand means for a field, lists and functions taken apart. */
export function operandValues(operand: Operand, field: SearchField, view: SearchView): Meant[] {
  switch (operand.kind) {
    case 'empty':
      return [empty];
    case 'value':
      return operand.text.toLowerCase() === field.emptyWord ? [empty] : [...field.means(operand.text, view)];
    case 'function':
      return [...called(operand.name, operand.args, field, view)];
    case 'list':
      return operand.members.flatMap((member) => operandValues(member, field, view));
  }
}
