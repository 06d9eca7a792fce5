import Select from '@atlaskit/select';
import type { Idea } from '#contract';
import { Field } from '../parts/field';
import { useSurface } from '../surface';
import { placeWords as words } from '../words/places';
import { type LinkOption, linkOptions } from './link-options';
import { useRead } from './use-read';

type Chosen = Pick<Idea, 'linkTypeId' | 'linkDirection'>;

type LinkFieldProps = {
  readonly inputId: string;
  readonly chosen: Chosen;
  /** Jira's own words where it did not take the link. */
  readonly fault: string | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** What the follow-up says of the incident, in the site's own words; nothing where the site has no links. */
export function LinkField({ inputId, chosen, fault, onChoose }: LinkFieldProps) {
  const { reader } = useSurface();
  const { data } = useRead('readPlaces', {});
  const options = linkOptions(data?.linkTypes ?? [], reader.issueKey);
  const usual: LinkOption = { value: '', label: words.linkUsual, linkTypeId: null, linkDirection: 'outward' };
  if (data && options.length === 0) return null;
  const isChosen = (one: LinkOption): boolean =>
    one.linkTypeId === chosen.linkTypeId && one.linkDirection === (chosen.linkDirection ?? 'outward');
  return (
    <Field id={inputId} label={words.link} fault={fault} hint="">
      <Select<LinkOption>
        inputId={inputId}
        spacing="compact"
        aria-describedby={`${inputId}-help`}
        options={[usual, ...options]}
        value={options.find(isChosen) ?? usual}
        isLoading={!data}
        onChange={(option) => option && onChoose(toChosen(option))}
      />
    </Field>
  );
}

/** Outward is what an idea says by saying nothing of it. */
const toChosen = ({ linkTypeId, linkDirection }: LinkOption): Chosen => ({
  linkTypeId,
  linkDirection: linkDirection === 'outward' ? undefined : linkDirection,
});
