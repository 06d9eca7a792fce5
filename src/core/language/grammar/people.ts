import { union, wordSet } from './word-set';

/** The writer, alone or with others. */
export const ourselves = wordSet('we i');
export const thirdPersons = wordSet('he she they');
export const nobody = wordSet('nobody no-one noone none');
export const somebody = wordSet('someone somebody anyone anybody everyone everybody');

const singleRoles = `administrator admin analyst architect author coder colleague committer consultant contractor
  coworker co-worker dba developer dev director dispatcher employee engineer human individual intern junior maintainer manager
  moderator newcomer officer on-caller oncaller operator programmer responder reviewer secretary sre sysadmin
  technician teammate tester trainee tech volunteer worker_ accountant apprentice captain cashier clerk designer doctor
  electrician foreman mechanic nurse pharmacist physician pilot researcher salesperson scientist superintendent supervisor surgeon
  teacher trader`.replace(/\s*\w+_/u, '');

const plural = (word: string): string => (/(s|x|ch)$/u.test(word) ? `${word}es` : `${word}s`);

/** What people are called by their work. Users and customers are not among them: they are whom it happened to. */
export const roles: ReadonlySet<string> = new Set(
  [...wordSet(singleRoles)]
    .flatMap((role) => [role, plural(role)])
    .concat(
      ...wordSet(
        'on-call oncall person people staff personnel management leadership ops qa guy guys folks sres crew crews team teams squad squads',
      ),
    ),
);

/** Companies that others work with: no people, and put to blame like them. */
export const outsiders = wordSet('vendor provider supplier carrier contractor subcontractor isp registrar partner');

/** Roles that are as often the name of a thing: a person only when something says so ("team member"). */
export const membership = wordSet('member members lead leads');

/** Parts of a company whose names are no other thing. */
export const departments = wordSet('marketing engineering procurement facilities legal finance');

/** Whose mistake it was, before a noun. */
export const possessives = wordSet('my our his her their your');

export const people: ReadonlySet<string> = union(ourselves, thirdPersons, nobody, somebody, roles, wordSet('who'));
