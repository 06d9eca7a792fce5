import { IMPACT } from '#core/factors/factor-graph';
import form from '../curation/form.module.css';
import { factorWords as words } from '../words/factors';
import type { Factors } from './use-factors';

type LeadsToProps = {
  readonly factors: Factors;
  readonly id: string | undefined;
  readonly leadsTo: readonly string[];
  readonly onLeadsTo: (leadsTo: readonly string[]) => void;
};

/** What a factor led to: what people met, and any of the others. */
export function LeadsTo({ factors, id, leadsTo, onLeadsTo }: LeadsToProps) {
  const others = factors.graph.nodes.filter((node) => node.id !== id);
  const options = [
    { id: IMPACT, name: `${words.impact}: ${factors.impact}` },
    ...others.map((node) => ({ id: node.id, name: node.factor.statement })),
  ];
  return (
    <fieldset className={form.choices}>
      <legend>{words.form.leadsTo}</legend>
      {options.map((option) => (
        <label key={option.id} className={form.choice}>
          <input
            type="checkbox"
            checked={leadsTo.includes(option.id)}
            onChange={({ target }) =>
              onLeadsTo(target.checked ? [...leadsTo, option.id] : leadsTo.filter((one) => one !== option.id))
            }
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
