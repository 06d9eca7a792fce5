import Select from '@atlaskit/select';
import { Field } from '../parts/field';
import { useSurface } from '../surface';
import { placeWords as words } from '../words/places';
import { useRead } from './use-read';

type Option = { readonly value: string; readonly label: string };

const USUAL: Option = { value: '', label: words.linkUsual };

type LinkFieldProps = {
  readonly inputId: string;
  readonly linkTypeId: string | null;
  readonly onChoose: (linkTypeId: string | null) => void;
};

/** What the follow-up says of the incident, in the site's own words; nothing where the site has no links. */
export function LinkField({ inputId, linkTypeId, onChoose }: LinkFieldProps) {
  const { reader } = useSurface();
  const { data } = useRead('readPlaces', {});
  const options = (data?.linkTypes ?? []).map(({ id, outward }) => ({
    value: id,
    label: words.linkLine(outward, reader.issueKey),
  }));
  if (data && options.length === 0) return null;
  return (
    <Field id={inputId} label={words.link} fault={null} hint="">
      <Select<Option>
        inputId={inputId}
        spacing="compact"
        options={[USUAL, ...options]}
        value={options.find(({ value }) => value === linkTypeId) ?? USUAL}
        isLoading={!data}
        onChange={(option) => onChoose(option && option.value !== '' ? option.value : null)}
      />
    </Field>
  );
}
