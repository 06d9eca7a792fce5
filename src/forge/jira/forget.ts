import { route } from '@forge/api';
import * as v from 'valibot';
import type { PrivacyPorts } from '../../app/privacy-ports';
import { REVIEW_PROPERTY } from './issue-wire';
import { requestAsApp, sending } from './request';

const property = v.object({ value: v.record(v.string(), v.unknown()) });

/** What the app may not read or write is told anew by the next person who opens the review. */
export const forget: PrivacyPorts['forget'] = async (incidentId, accountIds) => {
  const found = await requestAsApp(route`/rest/api/3/issue/${incidentId}/properties/${REVIEW_PROPERTY}`);
  if (found.status >= 400) return found.status === 404;
  const { value } = v.parse(property, found.body);
  const kept = Object.entries(value).filter(([, one]) => typeof one !== 'string' || !accountIds.has(one));
  if (kept.length === Object.keys(value).length) return true;
  const answer = await requestAsApp(
    route`/rest/api/3/issue/${incidentId}/properties/${REVIEW_PROPERTY}`,
    sending('PUT', Object.fromEntries(kept)),
  );
  return answer.status < 400;
};
