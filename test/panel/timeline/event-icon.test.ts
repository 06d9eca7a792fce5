import type { Change } from '#contract';
import { eventIcon } from '../../../static/panel/src/timeline/event-icon';
import { event } from '../builders';

const change = (fieldId: string, field = fieldId): Change => ({
  fieldId,
  field,
  from: null,
  to: null,
  fromText: '',
  toText: '',
});

const iconOf = (...changes: Change[]): string =>
  eventIcon(event({ at: '2026-11-18T01:00:00.000Z', source: { issue: 'A-1', kind: 'changelog', id: '1' }, changes }));

it('lets the change of status speak for a change of several fields', () => {
  expect(iconOf(change('labels'), change('status'))).toBe('move');
});

it('knows a sprint by its name, since its id differs from site to site', () => {
  expect(iconOf(change('customfield_10020', 'Sprint'))).toBe('sprint');
});

it('has an icon for a field it has never heard of', () => {
  expect(iconOf(change('customfield_1', 'Gravité'))).toBe('edit');
  expect(iconOf()).toBe('edit');
});
