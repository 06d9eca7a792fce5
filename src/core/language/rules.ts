import type { Rule } from './rule';
import { absence } from './rules/absence';
import { againstProcedure } from './rules/against-procedure';
import { alwaysNever } from './rules/always-never';
import { atFault } from './rules/at-fault';
import { avoidable } from './rules/avoidable';
import { badDecision } from './rules/bad-decision';
import { boundToHappen } from './rules/bound-to-happen';
import { byAccident } from './rules/by-accident';
import { careless } from './rules/careless';
import { causedBy } from './rules/caused-by';
import { couldHave } from './rules/could-have';
import { cutCorners } from './rules/cut-corners';
import { didNot } from './rules/did-not';
import { failedTo } from './rules/failed-to';
import { fixInStory } from './rules/fix-in-story';
import { forgot } from './rules/forgot';
import { humanError } from './rules/human-error';
import { ifOnly } from './rules/if-only';
import { inHindsight } from './rules/in-hindsight';
import { missed } from './rules/missed';
import { mistake } from './rules/mistake';
import { nameAndShame } from './rules/name-and-shame';
import { nobodyNoticed } from './rules/nobody-noticed';
import { obviously } from './rules/obviously';
import { opinion } from './rules/opinion';
import { outageWord } from './rules/outage-word';
import { personAsFactor } from './rules/person-as-factor';
import { personBrokeIt } from './rules/person-broke-it';
import { rootCause } from './rules/root-cause';
import { shouldHave } from './rules/should-have';
import { unexplainedAcronym } from './rules/unexplained-acronym';
import { vagueQuantity } from './rules/vague-quantity';
import { wasNeverTested } from './rules/was-never-tested';
import { whyDidYou } from './rules/why-did-you';
import { withoutChecking } from './rules/without-checking';
import { wouldHave } from './rules/would-have';
import { wrongThing } from './rules/wrong-thing';

/** Every rule, by name. Where two findings share words, the rule that stands first here is the one that speaks. */
export const rules: readonly Rule[] = [
  nameAndShame,
  personAsFactor,
  whyDidYou,
  personBrokeIt,
  atFault,
  careless,
  cutCorners,
  againstProcedure,
  shouldHave,
  wouldHave,
  couldHave,
  ifOnly,
  avoidable,
  failedTo,
  didNot,
  nobodyNoticed,
  wasNeverTested,
  withoutChecking,
  absence,
  humanError,
  mistake,
  forgot,
  missed,
  byAccident,
  wrongThing,
  rootCause,
  causedBy,
  inHindsight,
  obviously,
  boundToHappen,
  badDecision,
  alwaysNever,
  outageWord,
  fixInStory,
  opinion,
  unexplainedAcronym,
  vagueQuantity,
];
