import type { Aside } from './aside';
import { allIsWell } from './asides/all-is-well';
import { answer } from './asides/answer';
import { enclosed } from './asides/enclosed';
import { greeting } from './asides/greeting';
import { pointingBack } from './asides/pointing-back';
import { presence } from './asides/presence';
import { request } from './asides/request';
import { tick } from './asides/tick';
import { underWay } from './asides/under-way';

export const asides: readonly Aside[] = [
  greeting,
  answer,
  request,
  presence,
  tick,
  underWay,
  allIsWell,
  enclosed,
  pointingBack,
];
