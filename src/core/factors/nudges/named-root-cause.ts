import { check } from '../../language/check';
import type { Nudge, NudgeScene } from './nudge';

/** A statement that calls itself the one cause closes the question (S3-33). */
export const namedRootCause = ({ graph, names }: NudgeScene): Nudge[] =>
  graph.nodes.flatMap(({ id, factor }) =>
    check(factor.statement, { place: 'factor', names })
      .filter(({ faults }) => faults.includes('single_root_cause'))
      .slice(0, 1)
      .map(({ words }): Nudge => ({ id: 'named-root-cause', about: [id], words })),
  );
