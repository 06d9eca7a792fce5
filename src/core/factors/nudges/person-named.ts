import { personNamedIn } from '../person-named-in';
import type { Nudge, NudgeScene } from './nudge';

/** What one person did is never a factor: what would have been so with anybody there? (S3-34) */
export const personNamed = ({ graph, names }: NudgeScene): Nudge[] =>
  graph.nodes.flatMap(({ id, factor }): Nudge[] => {
    const found = factor.namedBecause?.trim() ? null : personNamedIn(factor.statement, names);
    return found ? [{ id: 'person-named', about: [id], words: found.words }] : [];
  });
