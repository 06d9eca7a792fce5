import type { Aside } from './aside';
import { allIsWell } from './asides/all-is-well';
import { answer } from './asides/answer';
import { greeting } from './asides/greeting';
import { presence } from './asides/presence';
import { request } from './asides/request';
import { tick } from './asides/tick';
import { underWay } from './asides/under-way';

export const asides: readonly Aside[] = [greeting, answer, request, presence, tick, underWay, allIsWell];
