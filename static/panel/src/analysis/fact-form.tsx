import type { SectionId } from '#contract';
import { ImpactForm } from './impact-form';
import { LedForm } from './led-form';
import { NoticedForm } from './noticed-form';
import { ProblemClassForm } from './problem-class-form';
import { SafeguardsForm } from './safeguards-form';
import type { Review } from './use-review';

/** The facts of one section, in a small form of their own. */
export function FactForm({ review, id }: { readonly review: Review; readonly id: SectionId }) {
  switch (id) {
    case 'impact':
      return <ImpactForm />;
    case 'detection':
      return <NoticedForm />;
    case 'response':
      return <LedForm review={review} />;
    case 'readiness':
      return <SafeguardsForm />;
    case 'lessons':
      return <ProblemClassForm />;
    default:
      return null;
  }
}
