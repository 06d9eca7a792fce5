import type { SectionId } from '#contract';
import { FactsPart } from './facts-part';
import { ImpactForm } from './impact-form';
import { LedForm } from './led-form';
import { NoticedForm } from './noticed-form';
import { ProblemClassForm } from './problem-class-form';
import { SafeguardsForm } from './safeguards-form';
import type { Review } from './use-review';

/** What a section has besides its questions: facts in small forms of their own. */
export function SectionForm({ review, id }: { readonly review: Review; readonly id: SectionId }) {
  switch (id) {
    case 'summary':
      return <FactsPart review={review} />;
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
