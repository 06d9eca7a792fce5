import type { Nudge, NudgeScene } from './nudge';

/** Nothing large has one cause: what else came together? (S3-33) */
export const onlyOne = ({ graph }: NudgeScene): Nudge[] =>
  graph.nodes.length === 1 ? [{ id: 'only-one', about: [] }] : [];
