import { everywhere, type Finder } from '../find';

const key = /(?<![\w./-])(?<project>[A-Z][A-Z0-9_]{1,9})-[1-9]\d{0,6}(?![\w-]|\.\d)/g;

/** Standards, sizes and names of things that are written like a ticket's key. */
const others = new Set(
  'UTF UCS SHA MD CRC AES DES RSA ECDSA TLS SSL SSH HTTP HTTPS IP TCP UDP ISO IEC IEEE RFC ANSI ASCII PCI SOC NIST FIPS CVE CWE GHSA CAPEC COVID SEV SEV0 PRIO TIER LEVEL STEP PHASE PART POINT TYPE CLASS GROUP ZONE PLAN STAGE VERSION GPT CLAUDE LLAMA T5 CPU GPU ARM AMD INTEL RTX GTX USB PS HDMI WIN WINDOWS IOS OS MAC UBUNTU DEBIAN PYTHON PHP JAVA ES VS GMT UTC EST PST CET BST ET PT AM PM Q1 Q2 Q3 Q4 FY H1 H2 DAY WEEK MONTH YEAR T L LTE A4 BASE BASE64 X509 IPV IPV4 IPV6 HTTP2 EC2 S3 RAID DDR SAS SATA NVME CAT LTO UC MS KB KB4 PEP EIP BIP ERC FAQ TOP ONE TWO NO ERROR CODE STATUS ECONN EXIT SIG SIGNAL MP'.split(
    ' ',
  ),
);

/** What other systems number: `INC0012345`, `#4521`. */
const numbered = /(?<![\w.-])(?:INC|CHG|PRB|RITM|REQ|SCTASK|CTASK|TASK)\d{5,}(?![\w-])|(?<![\w&/#])#\d{2,7}(?![\w-])/g;
const small = /(?<![\w./-])(?<project>[a-z][a-z0-9_]{1,9})-[1-9]\d{0,6}(?![\w-]|\.\d)/g;

const projectOf = (words: string): string => words.replace(/-\d+$/, '').toUpperCase();

/** Keys of tickets: of the story's own projects always, of others where they are not the name of something else. */
export const ticket: Finder = {
  kind: 'ticket',
  find: (text, { projects }) => [
    ...everywhere(text, key).filter(({ start, end }) => {
      const project = projectOf(text.slice(start, end));
      return projects.has(project) || !others.has(project);
    }),
    ...everywhere(text, small).filter(({ start, end }) => projects.has(projectOf(text.slice(start, end)))),
    ...everywhere(text, numbered),
  ],
};
