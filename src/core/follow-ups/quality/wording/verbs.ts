import { verbForms } from '../../../language/grammar/verb-forms';
import { wordSet } from '../../../language/grammar/word-set';

/** Verbs that say a doing with an outcome. */
const outcomes = wordSet(
  `abort accept add adapt adjust adopt alert align allow allocate alter amend annotate announce append apply appoint archive arrange ask assign
  attach audit automate avoid backfill backport back ban batch block boost bound break bring build bump buy bypass cache calculate
  call cancel cap capture catch centralize change chart check clarify clean clear clone close codify collect combine commit
  communicate compare complete compress compute conduct configure confirm connect consolidate containerize control convert copy correct count cover
  craft create cut cycle deactivate debounce decommission decouple decrease dedicate deduplicate default define defer degrade delay delegate delete
  deliver demote deny deploy deprecate derive describe design detach detect develop disable disallow disconnect display distribute divert divide do
  document double downgrade download draft drain drill drop dump duplicate edit eliminate email embed emit employ empty enable encrypt end enforce
  engage enhance enlarge enrich enroll ensure enter equip escalate establish exclude execute exempt expand expire export expose extend
  extract fail favor feed fetch file fill filter finalize finish fit fix flag flush force forbid forward format freeze
  gate generate get give grant group guarantee guard halve halt handle harden have hide hire hold hook host implement import improve include
  incorporate increase index inform initialize inject insert install instruct instrument integrate introduce invalidate invest
  invite isolate issue join keep kill label launch leave let lift limit link list load localize lock log lower maintain make map mark
  match measure mention merge migrate minimize mirror mitigate mock modernize modify monitor mount move mute name negotiate normalize note
  notify obtain offer offload onboard open operate optimize order organize override overhaul own pack page parallelize parameterize
  parse partition pass patch pause pay perform permit persist pick pin ping place poll pool populate port post postpone practice preload prepare
  present preserve prevent print proceed process procure produce profile prohibit prompt propagate protect prove provide provision prune
  publish pull purchase purge push put quarantine query queue raise randomize rate-limit reach read rebalance rebase rebuild
  recommend reconcile record recover recreate recruit rectify recycle redact redeploy redesign redirect redistribute reduce refactor refine refresh
  refuse regenerate register reimplement reinstate reinforce reject relax release reload relocate remediate remind remove
  rename render renew reopen reorder reorganize repair repeat rephrase replace replay replicate report reproduce request require rerun reroute
  reschedule reserve reset reshard resize resolve respect restart restore restrict restructure resume retain retire retry return
  reuse revert revise revive revoke reword rewrite roll rollback rotate route run sanitize save scale scan schedule scope
  script seal secure seed segment segregate select send separate serialize serve set setup shard share shift ship shorten show
  shrink shut sign silence simplify simulate skip snapshot solve specify speed split spread stabilize staff stage stagger standardize
  start state stop store stream streamline strengthen stress strip structure submit subscribe substitute supply support suppress
  surface suspend swap switch sync synchronize tag take target teach tear tell template terminate test throttle throw tidy tie
  tighten trace track train transfer transform transition translate treat trigger trim truncate tune turn unblock undo unify
  uninstall unlock unmount unpin unregister unset unsubscribe update upgrade upload use utilize vacuum validate vary verify
  version wait walk warm warn whitelist allowlist widen wipe wire withdraw wrap write zero cleanup
  abandon accelerate acquire activate address aggregate anonymize approve assemble assert augment authenticate authorize balance benchmark bind bisect
  broadcast bundle calibrate certify chain classify coalesce commission compile construct contact contain coordinate counter customize declare
  deprovision designate destroy detail dial discard discontinue dispatch distinguish dockerize downscale elevate encode enqueue escape evict exchange
  exercise facilitate federate fence flip fork formalize fuzz graph hand harmonize hash highlight ignore impose inhibit intercept interrupt
  inventory leverage lint manage mandate mask message nominate outsource overprovision overwrite phase pilot plug poke preallocate precompute preempt
  prefer prefetch prefix prewarm probe program qualify quantify reclaim reclassify reconfigure reconnect rehearse reindex reissue relabel remap
  repackage repartition repoint repurpose resend resubmit retarget retest retrain retrofit reverse sandbox scrape scrub search sever
  shield shorten signal slow snooze source spawn spin squash strip stub summarize supersede supervise supplement survey
  tackle tail tailor tap thin toggle transmit trap triage tweak uncomment unlink unpublish uplift visualize weed wean zone rearchitect rethink`,
);

/** Verbs that find out, talk or intend: nobody can tell from them what will be different. */
const inquiries = wordSet(
  `investigate consider explore evaluate assess examine look research analyze study understand determine discuss think
  talk reflect decide continue prioritize try attempt revisit reevaluate reconsider reassess brainstorm plan aim hope want intend strive
  learn find figure identify see agree question wonder debate speak meet consult ponder contemplate review inspect inquire
  chat follow gather watch debug diagnose troubleshoot encourage promote weigh observe work focus propose suggest`,
);

/** Verbs of work that has no last day, unless a measure says when it is enough. */
const openEnded = wordSet(
  `improve increase reduce minimize enhance strengthen optimize streamline decrease lower tighten boost raise maximize
  monitor continue keep maintain encourage educate promote communicate speed mitigate stabilize modernize simplify
  facilitate manage refine harden invest strive work focus watch observe mature prioritize tune spread`,
);

/** Every form of every verb, with its base. A base stands for itself, also where it is a form of another. */
const baseOf: ReadonlyMap<string, string> = new Map(
  [...outcomes, ...inquiries, ...openEnded, 'be']
    .flatMap((verb) => [...verbForms(verb).all].map((form): [string, string] => [form, verb]))
    .sort(([first, base], [second, other]) => Number(first === base) - Number(second === other)),
);

const british = /(?<=[a-z]{2})([iy])s(e|ed|es|ing)$/u;
const spelled = (word: string): string =>
  word.includes('is') || word.includes('ys') ? word.replace(british, '$1z$2') : word;

/** Before a hyphen, these make a property of a doing: pre-merge, on-call. */
const describing = wordSet(
  'pre post in on off non multi mid high low self inter per by follow run long short out well',
);
const fronts = /^(?:re|un|de|pre|auto)(?=[a-z]{3})/u;

/** A prefix or a word before a hyphen changes what is done, not that something is: re-enable, load-test. */
function withoutFront(word: string): string {
  if (!word.includes('-')) return word.replace(fronts, '');
  const [front = '', back = '', ...more] = word.split('-');
  return more.length > 0 || describing.has(front) ? '' : back;
}

/** The base of a form of a verb; the empty string where it is of none. */
export function verbOf(word: string): string {
  if (word.length < 2) return '';
  const known = baseOf.get(word);
  if (known !== undefined) return known;
  const american = spelled(word);
  return baseOf.get(american) ?? baseOf.get(withoutFront(american)) ?? '';
}

/** Whether a word is a verb's base form, as a request uses it. */
export function isBase(word: string): boolean {
  const base = verbOf(word);
  if (base === '' || base === word) return base !== '';
  const american = spelled(word);
  return base === american || base === withoutFront(american);
}

export const findsOut = (verb: string): boolean => inquiries.has(verb);
export const hasOutcome = (verb: string): boolean => outcomes.has(verb);
export const isOpenEnded = (verb: string): boolean => openEnded.has(verb);

/** More often things or properties than doings: at the head, only an article or the like behind them makes them a doing. */
export const mostlyThings = wordSet(
  `process backup log access time version cache queue state load control function schema clear complete present hook form
  pool port email request query work question focus practice rollback staff surface stream issue design profile
  host label index script page order name link map mirror note pack pass post prompt record segment shift sign stage
  structure target template trace transition trigger study research separate secure correct open support release report
  program project number graph budget job signal source message balance benchmark bundle hash search survey trap trade type tier zone chain head`,
);

/** Before a verb, they say in which way: version lock, load test. */
export const manners = wordSet('version load rate hard double cross dry smoke stress soft force batch safe fact spot');

/** Doings as well as things: the noun behind them decides. */
export const alsoThings = wordSet(
  'review change test update upgrade release alert log backup monitor access document support report plan fix patch',
);

/** Behind such a word, these make it the name of a thing: alert fatigue, test coverage. */
export const thingHeads = wordSet(
  `process processes procedure procedures policy policies coverage environment environments strategy suite management
  fatigue noise window system systems improvements cycle storm storms plan plans`,
);

/** Participles that more often describe a thing than tell of the past. */
export const describingParticiples = wordSet(
  `improved enhanced automated increased reduced managed dedicated distributed shared centralized fixed hardcoded updated unified
  detailed structured optimized extended simplified advanced limited standardized customized scheduled planned needed required`,
);
