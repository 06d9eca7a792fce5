import { chain } from './nudges/chain';
import { firstMinutes } from './nudges/first-minutes';
import { namedRootCause } from './nudges/named-root-cause';
import type { Nudge, NudgeScene } from './nudges/nudge';
import { oneToOne } from './nudges/one-to-one';
import { onlyOne } from './nudges/only-one';
import { personNamed } from './nudges/person-named';

const all: readonly ((scene: NudgeScene) => readonly Nudge[])[] = [
  personNamed,
  namedRootCause,
  onlyOne,
  chain,
  firstMinutes,
  oneToOne,
];

/** What is worth asking about these factors, those about single ones first. */
export const nudgesFor = (scene: NudgeScene): readonly Nudge[] => all.flatMap((nudge) => nudge(scene));
