import Resolver from '@forge/resolver';
import * as v from 'valibot';
import type { CallName, Calls, Reply } from '#contract';
import { changeFollowUps } from '../app/change-follow-ups';
import { createFollowUps } from '../app/create-follow-ups';
import { Failure } from '../app/failure';
import { findOwners } from '../app/find-owners';
import { findParents } from '../app/find-parents';
import { findRecurrences } from '../app/find-recurrences';
import { findSimilar } from '../app/find-similar';
import { followMeeting } from '../app/follow-meeting';
import { followTexts } from '../app/follow-texts';
import { openPanel } from '../app/open-panel';
import { openTexts } from '../app/open-texts';
import type { Caller, Ports } from '../app/ports';
import { publishReview } from '../app/publish-review';
import { readChangeForm } from '../app/read-change-form';
import { readEvent } from '../app/read-event';
import { publishPage } from '../app/publish-page';
import { readConfluence } from '../app/read-confluence';
import { readFollowUps } from '../app/read-follow-ups';
import { readProjectLeads } from '../app/read-project-leads';
import { readPeople } from '../app/read-people';
import { readPlace } from '../app/read-place';
import { readPlaceNames } from '../app/read-place-names';
import { readPlaces } from '../app/read-places';
import { readRemoteLinks } from '../app/read-remote-links';
import { readServices } from '../app/read-services';
import { readRevision } from '../app/read-revision';
import { readTextHistory } from '../app/read-text-history';
import { readTickets } from '../app/read-tickets';
import { refresh } from '../app/refresh';
import { saveAdditions } from '../app/save-additions';
import { saveText } from '../app/save-text';
import { settleText } from '../app/settle-text';
import { shareDocument } from '../app/share-document';
import { tellPublished } from '../app/tell-published';
import { afterInputs } from './after-inputs';
import { answer } from './answer';
import { callerOf } from './caller';
import { inputs } from './inputs';
import { appJira } from './jira/app-jira';
import { jira } from './jira/jira';
import { meetingInputs } from './meeting-inputs';
import { wiki } from './confluence/wiki';
import { pageInputs } from './page-inputs';
import { reviewInputs } from './review-inputs';
import { placeInputs } from './place-inputs';
import { similarInputs } from './similar-inputs';
import { store } from './store/store';
import { textInputs } from './text-inputs';

type Value<R> = R extends Reply<infer T> ? T : never;

/** Every call of the contract, each done by the file of its name. */
type Handlers = {
  readonly [Name in CallName]: (
    ports: Ports,
    caller: Caller,
    input: Parameters<Calls[Name]>[0],
  ) => Promise<Value<ReturnType<Calls[Name]>>>;
};

const handlers: Handlers = {
  openPanel,
  readTickets,
  refresh,
  saveAdditions,
  readEvent,
  readRemoteLinks,
  findOwners,
  readPeople,
  readPlaces,
  readPlace,
  readPlaceNames,
  findParents,
  createFollowUps,
  openTexts,
  saveText,
  settleText,
  readTextHistory,
  followTexts,
  readFollowUps,
  changeFollowUps,
  readProjectLeads,
  readChangeForm,
  findSimilar,
  findRecurrences,
  readServices,
  followMeeting,
  changeReview: publishReview,
  readRevision,
  tellPublished,
  shareDocument,
  readConfluence,
  publishPage,
};

/** A payload in the form its call takes. Throws badInput. */
function checked<S extends v.GenericSchema>(schema: S, payload: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, payload);
  if (!parsed.success) throw new Failure('badInput');
  return parsed.output;
}

type Request = { payload?: unknown; context: unknown };

const define = <Name extends CallName>(
  resolver: Resolver,
  name: Name,
  schema: v.GenericSchema<unknown, Parameters<Calls[Name]>[0]>,
) =>
  resolver.define(name, ({ payload, context }: Request) =>
    answer(name, async () => {
      const ports: Ports = { jira, appJira, wiki, store, now: () => Date.now() };
      return handlers[name](ports, callerOf(context), checked(schema, payload));
    }),
  );

const resolver = new Resolver();
define(resolver, 'openPanel', inputs.openPanel);
define(resolver, 'readTickets', inputs.readTickets);
define(resolver, 'refresh', inputs.refresh);
define(resolver, 'saveAdditions', inputs.saveAdditions);
define(resolver, 'readEvent', inputs.readEvent);
define(resolver, 'readRemoteLinks', inputs.readRemoteLinks);
define(resolver, 'findOwners', placeInputs.findOwners);
define(resolver, 'readPeople', placeInputs.readPeople);
define(resolver, 'readPlaces', placeInputs.readPlaces);
define(resolver, 'readPlace', placeInputs.readPlace);
define(resolver, 'readPlaceNames', placeInputs.readPlaceNames);
define(resolver, 'findParents', placeInputs.findParents);
define(resolver, 'createFollowUps', inputs.createFollowUps);
define(resolver, 'openTexts', textInputs.openTexts);
define(resolver, 'saveText', textInputs.saveText);
define(resolver, 'settleText', textInputs.settleText);
define(resolver, 'readTextHistory', textInputs.readTextHistory);
define(resolver, 'followTexts', textInputs.followTexts);
define(resolver, 'readFollowUps', afterInputs.readFollowUps);
define(resolver, 'changeFollowUps', afterInputs.changeFollowUps);
define(resolver, 'readProjectLeads', afterInputs.readProjectLeads);
define(resolver, 'readChangeForm', afterInputs.readChangeForm);
define(resolver, 'findSimilar', similarInputs.findSimilar);
define(resolver, 'findRecurrences', similarInputs.findRecurrences);
define(resolver, 'readServices', meetingInputs.readServices);
define(resolver, 'followMeeting', meetingInputs.followMeeting);
define(resolver, 'changeReview', reviewInputs.changeReview);
define(resolver, 'readRevision', reviewInputs.readRevision);
define(resolver, 'tellPublished', reviewInputs.tellPublished);
define(resolver, 'shareDocument', reviewInputs.shareDocument);
define(resolver, 'readConfluence', pageInputs.readConfluence);
define(resolver, 'publishPage', pageInputs.publishPage);

/** The function that the manifest's panel resolves its calls with. */
export const handler = resolver.getDefinitions();
