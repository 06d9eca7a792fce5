import { everywhere, type Finder, type Span } from '../find';

const inside =
  'internal|local|localdomain|lan|corp|intra|intranet|svc|cluster|consul|home|arpa|priv|private|test|prod|staging|stage|dev';
const outside =
  'com|net|org|io|app|co|cloud|ai|tech|info|biz|edu|gov|mil|int|eu|uk|de|fr|nl|be|ch|at|se|no|dk|fi|pl|cz|it|es|pt|ie|us|ca|au|nz|jp|cn|in|br|mx|ru|tv|me|xyz|online|site|systems|services|network|host|example';
const dotted = new RegExp(
  `(?<![\\w.@/\\\\-])(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)+(?:${outside}|${inside})(?::\\d{2,5})?(?:/[\\w./%?=&#-]*\\w)?(?![\\w-]|\\.\\w|\\()`,
  'gi',
);

/** What machines are called by, in one part of a name with parts. */
const part =
  'db|sql|pg|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|kafka|cassandra|elastic|elasticsearch|es|etcd|zk|zookeeper|rabbit|rabbitmq|mq|cache|memcache|memcached|web|www|app|api|svc|srv|server|host|node|vm|worker|proxy|haproxy|nginx|lb|elb|gw|gateway|router|rtr|switch|sw|fw|firewall|vpn|dns|ns|mx|mail|smtp|ldap|nas|san|ceph|storage|backup|bastion|jump|k8s|kube|master|primary|replica|standby|slave|prod|prd|production|stage|staging|stg|uat|qa|pod|cluster|ip|ec2|gpu|rack';
const hyphened = new RegExp(
  `(?<![\\w./@-])(?=[a-z0-9-]*\\d)(?:[a-z0-9]+-)*(?:${part})\\d*(?:-[a-z0-9]+)*(?![\\w-]|\\.\\w)`,
  'g',
);
const numbered = new RegExp(`(?<![\\w./@-])(?:${part})\\d{2,4}[a-z]?(?![\\w-]|\\.\\w)`, 'g');
const instance = /(?<![\w-])(?:i|vol|snap|sg|subnet|vpc|eni|ami|igw|rtb|lt)-[0-9a-f]{8,17}(?![\w-])/g;

/** Software that is called like a host, and what code says with a dot. */
const called =
  /^(?:asp\.net|\.net|node\.js|socket\.io|draw\.io|vb\.net|ado\.net|(?:log|logger|logging|console|self|this|system|package|index|main|config|app|test|tests|readme|com|org|net|io|java)\.\w+)$/i;
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
      ...everywhere(text, instance),
      ...everywhere(text, /(?<![\w.-])localhost(?::\d{2,5})?(?![\w-])/g),
    ];
  },
};

/** `it failed.In the end`: two sentences without a blank between them. */
const startsSentence = (text: string, { start, end }: Span): boolean =>
  /^[a-z]+\.(?:[A-Z][a-z]*|in|it|at|no|me|us|be|is)$/.test(text.slice(start, end));
