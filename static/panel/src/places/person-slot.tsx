import { Suspense } from 'react';
import type { ComponentProps } from 'react';
import { lazyPart } from '../parts/lazy-part';
import type { PersonPicker } from './person-picker';

const Picker = lazyPart(async () => (await import('./person-picker')).PersonPicker);

/** The picker of a person, fetched when somebody is to be picked: it outweighs all that stands around it. */
export function PersonSlot(props: ComponentProps<typeof PersonPicker>) {
  return (
    <Suspense fallback={null}>
      <Picker {...props} />
    </Suspense>
  );
}
