import { type Stage, stages } from '#contract';
import { isErased } from '../../people/erased';
import type { GuardRail, GuardRailScene } from './guard-rail';

/** One large follow-up alone says nothing about the others. */
const SOME = 2;

type Rail = (scene: GuardRailScene) => readonly GuardRail[];

const tooMany: Rail = ({ committed, cap }) =>
  committed.length > cap ? [{ id: 'tooMany', count: committed.length, cap }] : [];

const allLarge: Rail = ({ committed }) =>
  committed.length >= SOME && committed.every(({ idea }) => idea.size === 'large') ? [{ id: 'allLarge' }] : [];

const allQuickFixes: Rail = ({ committed }) =>
  committed.length >= SOME && committed.every(({ idea }) => idea.kind === 'quickFix') ? [{ id: 'allQuickFixes' }] : [];

const silentStages: Rail = ({ committed }) => {
  const addressed = new Set(committed.map(({ idea }) => idea.stage));
  const silent: readonly Stage[] = stages.filter((stage) => !addressed.has(stage));
  return committed.length > 0 && silent.length > 0 ? [{ id: 'silentStages', stages: silent }] : [];
};

const openFactors: Rail = ({ committed, factors }) => {
  const addressed = new Set(committed.flatMap(({ idea }) => idea.factors));
  const open = factors.filter((id) => !addressed.has(id));
  return committed.length > 0 && open.length > 0 ? [{ id: 'openFactors', factors: open }] : [];
};

/** Only where each is small: a large change that happens to meet one factor is no micro-fix. */
const oneToOne: Rail = ({ committed, factors }) => {
  const single = committed.every(({ idea }) => idea.factors.length === 1 && isMicro(idea));
  const met = new Set(committed.flatMap(({ idea }) => idea.factors));
  const each = factors.length >= SOME && committed.length === factors.length && factors.every((id) => met.has(id));
  return single && each ? [{ id: 'oneToOne' }] : [];
};

const isMicro = ({ size, kind }: GuardRailScene['committed'][number]['idea']): boolean =>
  size === 'small' || kind === 'quickFix';

const noOwner: Rail = ({ committed }) => {
  const ideas = committed.filter(({ idea }) => idea.ownerId === null).map(({ id }) => id);
  return ideas.length > 0 ? [{ id: 'noOwner', ideas }] : [];
};

const ownerInactive: Rail = ({ committed, people }) => {
  const gone = ({ ownerId }: { readonly ownerId: string | null }): boolean =>
    ownerId !== null && (isErased(ownerId) || people[ownerId]?.active === false);
  const ideas = committed.filter(({ idea }) => gone(idea)).map(({ id }) => id);
  return ideas.length > 0 ? [{ id: 'ownerInactive', ideas }] : [];
};

const all: readonly Rail[] = [
  noOwner,
  ownerInactive,
  tooMany,
  allLarge,
  allQuickFixes,
  silentStages,
  openFactors,
  oneToOne,
];

/** What is worth asking about what people have committed to. It guides and never blocks. */
export const guardRails = (scene: GuardRailScene): readonly GuardRail[] => all.flatMap((rail) => rail(scene));
