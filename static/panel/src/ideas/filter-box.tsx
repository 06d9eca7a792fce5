import { stages } from '#contract';
import { useAdditions } from '../additions-keeper';
import { SelectField } from '../curation/select-field';
import { Action } from '../parts/action';
import box from '../parts/panel-box.module.css';
import { ideaWords } from '../words/ideas';
import { stageNames } from '../words/sorts';
import { everyIdea, type IdeaFilter } from './idea-filter';
import type { Ideas } from './use-ideas';

const { filters: words } = ideaWords;

type FilterBoxProps = {
  readonly ideas: Ideas;
  readonly filter: IdeaFilter;
  readonly onFilter: (filter: IdeaFilter) => void;
};

/** Which ideas are shown. Every choice works at once. */
export function FilterBox({ ideas, filter, onFilter }: FilterBoxProps) {
  const { nameOf } = useAdditions();
  const all = Object.values(ideas.groups).flat();
  const owners = [...new Set(all.flatMap(({ idea }) => idea.ownerId ?? []))];
  const stageOf = (value: string): IdeaFilter['stage'] =>
    value === 'none' ? value : (stages.find((stage) => stage === value) ?? '');
  return (
    <section className={box.box} aria-label={ideaWords.filter}>
      <div className={box.fields}>
        <SelectField
          label={words.stage}
          value={filter.stage}
          options={[
            { value: '', name: words.allStages },
            ...stages.map((value) => ({ value, name: stageNames[value] })),
            { value: 'none', name: words.noStage },
          ]}
          onChoose={(stage) => onFilter({ ...filter, stage: stageOf(stage) })}
        />
        <SelectField
          label={words.owner}
          value={filter.owner}
          options={[
            { value: '', name: words.everybody },
            ...owners.map((value) => ({ value, name: nameOf(value) })),
            { value: 'none', name: words.nobody },
          ]}
          onChoose={(owner) => onFilter({ ...filter, owner })}
        />
      </div>
      <div className={box.foot}>
        <Action onClick={() => onFilter(everyIdea)}>{words.whole}</Action>
      </div>
    </section>
  );
}
