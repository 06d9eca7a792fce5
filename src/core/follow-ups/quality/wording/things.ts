import { wordSet } from '../../../language/grammar/word-set';

/** Words that every team's follow-ups use of everything: alone, they name nothing. */
export const generic = wordSet(
  `monitoring monitor monitors alerting alert alerts alarm alarms notification notifications metric metrics dashboard dashboards logging log logs
  documentation doc docs document documents documented process processes procedure procedures test tests testing tooling tool tools system systems
  service services code codebase infrastructure environment environments env staging production prod dev cluster clusters server servers
  platform application applications app apps software product products component components module project projects
  communication communications communicate awareness training issue issues problem problems bug bugs incident incidents outage outages downtime
  error errors failure failures fault faults thing things something anything everything stuff situation situations scenario scenarios case cases event events
  change changes deployment deployments deploy deploys release releases team teams people everyone everybody someone anyone engineer engineers developer
  developers member members user users customer customers client clients colleague colleagues option options way ways improvement improvements solution
  solutions resolution plan plans work task tasks ticket tickets coverage quality reliability resilience resiliency stability
  performance security visibility observability availability robustness knowledge governance responsibility responsibilities
  ownership time times future dependency dependencies configuration configurations config configs management cause causes impact lack
  fix fixes action actions item items approach measure measures mechanism mechanisms practice practices standard standards strategy policy policies
  support response responses detection prevention health status state place area areas part parts kind type level set setup use usage need
  question discussion meeting conversation effort information data process root feature features functionality
  operation operations maintenance risk risks safety control controls check checks handling mitigation readiness
  investigation review reviews day days week month year lesson lessons learning person root number noise resource resources on-call oncall factor factors point`,
);

/** Words that praise, blame or weigh, and tell nobody which one is meant. */
export const vague = wordSet(
  `better best more less good bad great proper properly appropriate adequate sufficient enough important critical relevant necessary needed
  several various many few some other others different similar certain general overall possible potential new old big small large
  wrong right correct current existing known unexpected proactive robust resilient reliable stable faster slower quick easier easy
  simple clear clean careful effective efficient visible aware further additional extra own main internal external common broken
  affected first next last same such higher lower longer shorter massive available related able sure ready regular single deeper human`,
);

/** Verbs that say nothing of the doing by themselves. */
export const light = wordSet(
  `make makes made making do does done doing have has had having get gets got getting take takes taken taking be use used using
  happen happens happened happening occur occurs occurred occurring cause caused causes let allow allows allowed allowing
  go goes going come comes keep keeps give given put know knows`,
);

/** Things without edges: any amount of them is some of them. */
export const masses = wordSet(
  `monitoring alerting logging testing tests documentation docs code observability coverage training metrics alerts alarms
  logs tooling communication awareness checks dashboards automation knowledge security quality ownership responsibilities`,
);

/** What a setting is called: raising or lowering it is one change. */
export const settings = wordSet(
  `limit limits timeout timeouts threshold thresholds quota quotas ttl retention interval period size sizes replicas replica
  count concurrency priority level weight window delay backoff limiter lease`,
);

/** What a team builds or runs: the word before says which. */
export const builtThings = wordSet(
  `service api page table queue form job pipeline endpoint database db script repo repository module library controller worker
  gateway plugin header field button role bucket topic index runbook playbook schema banner account certificate`,
);
