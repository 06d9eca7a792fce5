/** What has to be found, whole, in a sentence that holds it at `…`. Written in two parts where it has the form of a real key. */
type Row = readonly [hidden: string, sentence: string];

const x = (length: number, unit = 'Zx9kQ2mV7'): string => unit.repeat(9).slice(0, length);

const secrets: readonly Row[] = [
  [`AK${'IA'}${'Q3EGRVJ7K2MNPX5T'}`, 'The key … was in the log.'],
  [`gh${'p_'}${x(36)}`, 'Somebody had pushed …, which was taken back.'],
  [`github${'_pat_'}${x(40)}`, 'Use … no more.'],
  [`gl${'pat-'}${x(20)}`, 'token was …'],
  [`xo${'xb-'}1234567890-${x(24)}`, 'The bot’s … leaked.'],
  [`sk${'_live_'}${x(24)}`, 'Charges were made with …; they are paid back.'],
  [`sk${'-proj-'}${x(32)}`, 'It called the model with … all night.'],
  [`AI${'za'}${x(35)}`, 'The map used … until 03:12.'],
  [`ey${'JhbGciOiJI'}.${'eyJzdWIiOiIx'}.${x(30)}`, 'Authorization: Bearer …'],
  [`np${'m_'}${x(36)}`, 'npm was given … by hand.'],
  [`SG${'.'}${x(22)}.${x(43)}`, 'Mail goes out with …'],
  [`ATA${'TT3x'}${x(60)}`, 'Jira was called with …'],
  [`https://hooks.slack${'.com'}/services/T000/B000/${x(24)}`, 'Alerts went to … as before.'],
  [`postgres://app:${'hunter22'}@db.example:5432/pay`, 'It connected to … from the old pool.'],
  [
    `-----BEGIN RSA PRIVATE ${'KEY'}-----\n${x(64)}\n-----END RSA PRIVATE KEY-----`,
    'Found in the image:\n…\nand taken out.',
  ],
  ['Tr0ub4dor&3', 'The password is …'],
  ['correct-horse-9', 'password: …'],
  ['s3cr3t!Value', 'client_secret="…"'],
  ['9f86d081884c7d659a2feaa0c55ad015', 'It was signed with … for a year.'],
  [`${x(40)}`, 'In the header stood … and nothing else.'],
];

const machines: readonly Row[] = [
  ['10.12.0.7', 'Traffic went to … only.'],
  ['192.168.1.20:5432', 'The pool pointed at ….'],
  ['203.0.113.0/24', 'We blocked … for an hour.'],
  ['2001:db8:85a3::8a2e:370:7334', 'Over IPv6 it was ….'],
  ['fe80::1ff:fe23:4567:890a%eth0', 'It answered from ….'],
  ['00:1b:44:11:3a:b7', 'The card … was replaced.'],
  ['payments-db-1', 'The standby … took over.'],
  ['web03', 'Only … was restarted.'],
  ['prod-eu-api-7f9c8d', 'Requests met … first.'],
  ['db.payments.internal', 'It resolves to … again.'],
  ['cache-2.prod.example.com', 'We moved … away.'],
  ['status.meridian.example:8443', 'The board at … was green.'],
  ['kafka-broker-12.svc.cluster.local', 'It lost … at 02:06.'],
  ['i-0a1b2c3d4e5f67890', 'The instance … ended.'],
  ['localhost:8080', 'It asked … instead.'],
  ['https://wiki.meridian.example/x/AbC1?y=2', 'Read more at ….'],
  ['s3://meridian-backups/2026/11', 'Backups lie in ….'],
  ['arn:aws:iam::123456789012:role/deploy', 'It took the role ….'],
];

const people: readonly Row[] = [
  ['noor.haddad@meridian.example', 'Write to … for help.'],
  ['jürgen+pager@bücher.example', 'The page went to ….'],
  ['noor [at] meridian [dot] example', 'Reach us: …'],
  ['+49 30 901820', 'Call … at any time.'],
  ['(415) 555-0132', 'The hotline … was busy.'],
  ['Noor Haddad', 'The rollback was chosen by … at 02:14.'],
  ['noor.haddad', 'The change of … was reverted.'],
  ['Tomasz Zieliński', 'Later … raised the pool.'],
  ['Zieliński', 'We thank … for it.'],
  ['Jonas', 'At 02:20 … saw both boards.'],
  ['李雷', 'The alert was taken by … in time.'],
  ['田中 花子', 'We thank … warmly.'],
  ['김민수', 'It was … who noticed.'],
  ['Дмитрий Иванов', 'The database was moved by ….'],
  ['محمد علي', 'The call was led by … then.'],
  ['प्रिया शर्मा', 'The note of … helped.'],
  ['Ελένη Παππά', 'Then … joined.'],
  ['สมชาย', 'The shift of … ended.'],
  ['Emily van der Berg', 'It was handed to … at six.'],
  ['Dr. Okafor', 'We asked … first.'],
  ['J. Lindqvist', 'The runbook of … was followed.'],
  ['@tomasz.z', 'We asked … to look.'],
  ['[~accountid:557058:1]', 'It was given to ….'],
];

const tickets: readonly Row[] = [
  ['OPS-88', 'This is … for us.'],
  ['PAY-1204', 'Done in ….'],
  ['X_TEAM-7', 'See also ….'],
];

export const corpus: Readonly<Record<string, readonly Row[]>> = { secrets, machines, people, tickets };

/** Nothing in these is anybody's, or needs to be hidden. */
export const innocent: readonly string[] = [
  'From 01:31 to 03:16 UTC about a third of card payments in the EU were declined.',
  'Version 1.2.3.4 of the library handles UTF-8, SHA-256 and TLS-1 as before.',
  'We will mark it as done in May, and Grace will not be needed.',
  'It took 12:34:56 to restore, that is 45 % of the day.',
  'The us-east-1 region was slow; Node.js and ASP.NET clients noticed it first.',
  'A Sev-2 became a SEV-1 after 20 minutes.',
  'In the 3-day week before Christmas, traffic is 1.5 times as high.',
  'No card was charged twice; 1,840 shoppers tried and 1,190 paid later.',
  'We call std::vector and logger.info() too often, which cost us time.',
  'Please try again with another card, or pay by bank transfer.',
  'On Jan 3 we will repeat the exercise with @here alerts.',
  'Passwords were not affected, and no token was read.',
];
