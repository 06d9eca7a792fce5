import { Suspense } from 'react';
import type { SectionId } from '#contract';
import { lazyPart } from '../parts/lazy-part';
import { FactsPart } from './facts-part';
import type { Review } from './use-review';

const FactForm = lazyPart(async () => (await import('./fact-form')).FactForm);

const withForm: readonly SectionId[] = ['impact', 'detection', 'response', 'readiness', 'lessons'];

/** What a section has besides its questions: what the timeline knows, or facts in a form whose code comes when shown. */
export function SectionForm({ review, id }: { readonly review: Review; readonly id: SectionId }) {
  if (id === 'summary') return <FactsPart review={review} />;
  if (!withForm.includes(id)) return null;
  return (
    <Suspense fallback={null}>
      <FactForm {...{ review, id }} />
    </Suspense>
  );
}
