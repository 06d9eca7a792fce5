import { everywhere, type Finder, type Span } from '../find';

const inside =
  'internal|local|localdomain|lan|corp|intra|intranet|svc|cluster|consul|home|arpa|priv|private|test|prod|staging|stage|dev';
const outside =
  'com|net|org|io|app|co|cloud|ai|tech|info|biz|edu|gov|mil|int|eu|uk|de|fr|nl|be|ch|at|se|no|dk|fi|pl|cz|it|es|pt|ie|us|ca|au|nz|jp|cn|in|br|mx|ru|tv|me|xyz|online|site|systems|services|network|host|example';
const dotted = new RegExp(
  `(?<![\\p{L}\\w.@/\\\\-])(?:[\\p{L}0-9_](?:[\\p{L}0-9_-]{0,61}[\\p{L}0-9])?\\.)+(?:${outside}|${inside})(?::\\d{2,5})?(?:/[\\w./%?=&#-]*\\w)?(?![\\w-]|\\.\\w|\\()`,
  'giu',
);

/** What machines are called by, in one part of a name with parts. */
const part =
  'db|sql|pg|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|kafka|cassandra|elastic|elasticsearch|es|etcd|zk|zookeeper|rabbit|rabbitmq|mq|cache|memcache|memcached|web|www|app|api|svc|srv|server|host|node|vm|worker|proxy|haproxy|nginx|lb|elb|gw|gateway|router|rtr|switch|sw|fw|firewall|vpn|dns|ns|mx|mail|smtp|ldap|nas|san|ceph|storage|backup|bastion|jump|k8s|kube|master|primary|replica|standby|slave|prod|prd|production|stage|staging|stg|uat|qa|pod|cluster|ip|ec2|gpu|rack|edge|core|gke|eks|aks|mon|grafana|jenkins|ci|runner|build';
const hyphened = new RegExp(
  `(?<![\\w./@-])(?=[a-z0-9-]*\\d)(?:[a-z0-9]+-)*(?:${part})\\d*(?:-[a-z0-9]+)*(?![\\w-]|\\.\\w)`,
  'g',
);
const numbered = new RegExp(
  `(?<![\\w./@-])(?:(?:${part})\\d{2,4}[a-z]?|(?:db|web|srv|nas|node|vm|worker|redis|mysql|proxy|bastion)\\d)(?![\\w-]|\\.\\w)`,
  'g',
);
/** `DB01`, `PRODSQL02`, `PRD-DB-02`. */
const loud = new RegExp(`(?<![\\w./@-])(?:[A-Z]{2,6}-?)*(?:${part.toUpperCase()})-?\\d{2,4}(?![\\w-]|\\.\\w)`, 'g');

/** What a machine is for, and where or which of several it is: both in one word make it a machine's, without a number. */
const kind =
  'db|sql|pg|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|kafka|cassandra|elastic|elasticsearch|etcd|zookeeper|rabbitmq|memcached|web|app|api|nginx|haproxy|ldap|dns|vpn|bastion|k8s|kube|worker|jenkins|gitlab';
const place =
  'prod|prd|staging|stage|stg|uat|primary|replica|standby|master|secondary|slave|eu|us|fra|lon|ams|nyc|sfo|iad|dc';
const placed = new RegExp(
  `(?<![\\w./@-])(?=(?:[a-z0-9]+-)*(?:${kind})(?![a-z]))(?=(?:[a-z0-9]+-)*(?:${place})(?![a-z]))[a-z0-9]+(?:-[a-z0-9]+)+(?![\\w-]|\\.\\w)`,
  'g',
);
/** What an orchestrator calls a copy of a service: `checkout-7d9f8b6c5-x2k4q`. */
const copy =
  /(?<![\w./@-])(?!v\d)[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?=[a-f0-9]*\d)(?=[a-f0-9]*[a-f])[a-f0-9]{6,10}(?:-[a-z0-9]{5})?(?![\w-]|\.\w)/g;
/** Three parts or more, one with a digit or a hyphen, the last one letters only: a name in a network, whatever it ends with. */
const deep =
  /(?<![\w.@/\\-])(?=[\w.-]*[\d-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.){2,}(?!(?:ya?ml|json|xml|log|txt|md|conf|cfg|tar|gz|zip|exe|dll|so|jar|js|ts|py|go|sh|rb|rs|html?|css|png|rc|final|release|spec|status|nano|micro|small|medium|large|xlarge|metal)(?![a-z]))[a-z]{3,18}(?![\w-]|\.\w|\()/g;

const instance = /(?<![\w-])(?:i|vol|snap|sg|subnet|vpc|eni|ami|igw|rtb|lt)-[0-9a-f]{8,17}(?![\w-])/g;

/** Software that is called like a host, and what code says with a dot. */
const called =
  /^(?:asp\.net|\.net|node\.js|socket\.io|py\.test|draw\.io|vb\.net|ado\.net|(?:log|logger|logging|console|self|this|system|package|index|main|config|app|test|tests|readme|com|org|net|io|java)\.\w+)$/i;
/** `us-east-1` is a region; `node-12` may be a version and `sev-1` a word: those need more to be a host. */
const region = /^(?:us|eu|ap|sa|ca|me|af|cn|il)-(?:gov-)?(?:north|south|east|west|central)+(?:east|west)?-?\d[a-z]?$/;

function isMachine(words: string): boolean {
  if (region.test(words) || !/\d/.test(words)) return false;
  const parts = words.split('-');
  if (parts.length < 2) return false;
  const last = parts.at(-1) ?? '';
  return /\d$/.test(last) || /^[a-z0-9]{4,6}$/.test(last) ? parts.length > 2 || /^\d{1,3}$/.test(last) : false;
}

export const machine: Finder = {
  kind: 'host',
  find: (text) => {
    const words = ({ start, end }: Span): string => text.slice(start, end);
    return [
      ...everywhere(text, dotted).filter(
        (span) => !called.test(words(span)) && !/^\d+\.\w{2,3}$/.test(words(span)) && !startsSentence(text, span),
      ),
      ...everywhere(text, hyphened).filter((span) => isMachine(words(span))),
      ...everywhere(text, numbered),
      ...[loud, placed, copy, deep, instance].flatMap((pattern) => everywhere(text, pattern)),
      ...everywhere(text, /(?<![\w.-])localhost(?::\d{2,5})?(?![\w-])/g),
    ];
  },
};

/** `it failed.In the end`: two sentences without a blank between them. */
const startsSentence = (text: string, { start, end }: Span): boolean =>
  /^[a-z]+\.(?:[A-Z][a-z]*|in|it|at|no|me|us|be|is)$/.test(text.slice(start, end));
