import type { Stage } from '#contract';
import { counted } from './counted';
import { stageNames } from './sorts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });

/** What is worth asking about the commitments, each with what can be done. They guide, and block nothing. */
export const guardRailWords = {
  label: 'Worth asking before these go into Jira',
  tooMany: (count: number, cap: number) =>
    `${count} commitments are more than most teams finish; ${cap} is a usual most. Which could go back among the ideas?`,
  allLarge: 'All of them are large. Is there something small that helps until they are done?',
  allQuickFixes:
    'All of them are quick fixes. What change of the design or of the way of working would make them needless?',
  silentStages: (stages: readonly Stage[]) =>
    `No commitment addresses ${and.format(stages.map((stage) => stageNames[stage].toLowerCase()))}. Is there an idea that would, or is it fine so?`,
  openFactors: (statements: readonly string[]) =>
    statements.length === 1
      ? `No commitment addresses “${statements[0]}”. Which of them does, or what would?`
      : `No commitment addresses ${counted(statements.length, 'factor')}: ${and.format(statements.map((one) => `“${one}”`))}. Which of them does, or what would?`,
  oneToOne: 'Each factor has its own small mending. What would change several of them at once?',
  noOwner: (count: number) =>
    count === 1
      ? 'One commitment has no owner yet. Who has the time and the way to do it?'
      : `${count} commitments have no owner yet. Who has the time and the way to do them?`,
  ownerInactive: (count: number) =>
    count === 1
      ? 'The owner of one commitment is not active in Jira any more. Who could take it over?'
      : `The owners of ${count} commitments are not active in Jira any more. Who could take them over?`,
  others: (count: number) => `${count} more to ask`,
  fewer: 'Fewer',
  look: 'Look at it',
  lookAt: (what: string) => `Look at it: ${what}`,
} as const;
