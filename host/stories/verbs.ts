import type { Json, JsonObject, User } from '../jira/model';
import { jiraTime } from '../jira/time';
import { objectIn } from './stage';
import type { Stage, Upload } from './stage';
import { words } from './words';

export interface Opening {
  /** Issue type id. */
  type: string;
  summary: string;
  description?: string;
  /** Further fields in REST form. */
  fields?: JsonObject;
}

/** What people do in a story, in the words of a person; each is one call to Jira. */
export interface Verbs {
  /** Creates the issue with exactly that key. */
  opens(key: string, opening: Opening): Verbs;
  comments(key: string, text: string): Verbs;
  /** An internal note of a service project. */
  notes(key: string, text: string): Verbs;
  edits(key: string, fields: JsonObject): Verbs;
  describes(key: string, text: string): Verbs;
  assigns(key: string, to: User | null): Verbs;
  /** Takes the transition of that name. */
  moves(key: string, transition: string, fields?: JsonObject): Verbs;
  /** `links('PAY-231', 'causes', 'OPS-88')`: by either phrase of the link type. */
  links(key: string, phrase: string, other: string): Verbs;
  logsWork(key: string, minutes: number, text: string): Verbs;
  attaches(key: string, upload: Upload): Verbs;
  pins(key: string, title: string, url: string, relationship?: string): Verbs;
  watches(key: string): Verbs;
  plans(key: string, sprintId: number): Verbs;
  ranksBefore(key: string, other: string): Verbs;
  /** Anything Jira itself does that no person calls for: a service level's clock, for example. */
  happens(change: (stage: Stage) => void): Verbs;
}

type Do = (act: (stage: Stage) => void) => void;

const issue = (key: string, rest = ''): string => `/rest/api/3/issue/${key}${rest}`;

const open = (stage: Stage, who: User, key: string, opening: Opening): void => {
  const [projectKey = '', number] = key.split('-');
  const project = Object.values(stage.state.projects).find((one) => one.key === projectKey);
  if (!project) throw new Error(`${stage.moment}: there is no project ${projectKey}.`);
  project.lastIssueNumber = Number(number) - 1;
  const { type, summary, description, fields } = opening;
  const told: JsonObject = description === undefined ? {} : { description: words(stage.state, description) };
  stage.send(who, 'POST', '/rest/api/3/issue', {
    fields: { project: { key: projectKey }, issuetype: { id: type }, summary, ...told, ...fields },
  });
};

const transitionId = (stage: Stage, who: User, key: string, name: string): string => {
  const answer = objectIn(stage.send(who, 'GET', issue(key, '/transitions')));
  const all = Array.isArray(answer.transitions) ? answer.transitions.map((one: Json) => objectIn(one)) : [];
  const found = all.find((one) => one.name === name);
  if (!found)
    throw new Error(`${stage.moment}: ${key} cannot "${name}", only ${all.map((one) => String(one.name)).join(', ')}.`);
  return String(found.id);
};

const link = (stage: Stage, who: User, key: string, phrase: string, other: string): void => {
  const type = Object.values(stage.state.linkTypes).find((one) => one.outward === phrase || one.inward === phrase);
  if (!type) throw new Error(`${stage.moment}: no link type says "${phrase}".`);
  const [inward, outward] = type.outward === phrase ? [key, other] : [other, key];
  stage.send(who, 'POST', '/rest/api/3/issueLink', {
    type: { name: type.name },
    inwardIssue: { key: inward },
    outwardIssue: { key: outward },
  });
};

const edit = (stage: Stage, who: User, key: string, fields: JsonObject): void => {
  // Apps leave an empty `historyMetadata`, people none.
  const metadata: JsonObject = who.accountType === 'app' ? { historyMetadata: {} } : {};
  stage.send(who, 'PUT', issue(key), { fields, ...metadata });
};

const comment = (stage: Stage, who: User, key: string, text: string, internal: boolean): void => {
  const properties: JsonObject = internal
    ? { properties: [{ key: 'sd.public.comment', value: { internal: true } }] }
    : {};
  stage.send(who, 'POST', issue(key, '/comment'), { body: words(stage.state, text), ...properties });
};

const logWork = (stage: Stage, who: User, key: string, minutes: number, text: string): void => {
  const started = jiraTime(Date.parse(stage.now()) - minutes * 60_000, stage.state.timeZone);
  const body = { timeSpentSeconds: minutes * 60, started, comment: words(stage.state, text) };
  stage.send(who, 'POST', issue(key, '/worklog'), body);
};

/** The verbs of one person; `act` puts each into the story. */
export function createVerbs(who: User, act: Do): Verbs {
  const then = (change: (stage: Stage) => void): Verbs => {
    act(change);
    return verbs;
  };
  const send = (method: string, path: string, body?: Json | Upload) =>
    then((stage) => void stage.send(who, method, path, body));
  const verbs: Verbs = {
    opens: (key, opening) => then((stage) => open(stage, who, key, opening)),
    comments: (key, text) => then((stage) => comment(stage, who, key, text, false)),
    notes: (key, text) => then((stage) => comment(stage, who, key, text, true)),
    edits: (key, fields) => then((stage) => edit(stage, who, key, fields)),
    describes: (key, text) => then((stage) => edit(stage, who, key, { description: words(stage.state, text) })),
    assigns: (key, to) => send('PUT', issue(key, '/assignee'), { accountId: to?.accountId ?? null }),
    moves: (key, name, fields) =>
      then((stage) => {
        const transition = { id: transitionId(stage, who, key, name) };
        stage.send(who, 'POST', issue(key, '/transitions'), { transition, ...(fields ? { fields } : {}) });
      }),
    links: (key, phrase, other) => then((stage) => link(stage, who, key, phrase, other)),
    logsWork: (key, minutes, text) => then((stage) => logWork(stage, who, key, minutes, text)),
    attaches: (key, upload) => send('POST', issue(key, '/attachments'), upload),
    pins: (key, title, url, relationship) =>
      send('POST', issue(key, '/remotelink'), { object: { title, url }, ...(relationship ? { relationship } : {}) }),
    watches: (key) => send('POST', issue(key, '/watchers'), who.accountId),
    plans: (key, sprintId) => send('POST', `/rest/agile/1.0/sprint/${sprintId}/issue`, { issues: [key] }),
    ranksBefore: (key, other) => send('PUT', '/rest/agile/1.0/issue/rank', { issues: [key], rankBeforeIssue: other }),
    happens: (change) => then(change),
  };
  return verbs;
}
