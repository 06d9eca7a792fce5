import { route } from '@forge/api';
import * as v from 'valibot';
import { isFailure } from '../../app/failure';
import type { ReviewJira } from '../../app/review-ports';
import { wordsOf } from './field-words';
import { REVIEW_PROPERTY } from './issue-wire';
import { read } from './read';
import { refusal } from './refusal';
import { request, sending } from './request';

/** Writing needs Edit issues on that issue. */
export const writeSummary: ReviewJira['writeSummary'] = async (issueId, summary) => {
  const answer = await request(
    route`/rest/api/3/issue/${issueId}/properties/${REVIEW_PROPERTY}`,
    sending('PUT', summary),
  );
  if (answer.status >= 400) throw refusal(answer);
};

const holding = v.object({ fields: v.record(v.string(), v.unknown()) });

export const readFieldValue: ReviewJira['readFieldValue'] = async (issueId, fieldId) => {
  const { fields } = await read(holding, route`/rest/api/3/issue/${issueId}?fields=${fieldId}`);
  return wordsOf(fields[fieldId]);
};

const matched = v.object({ matches: v.array(v.object({ matchedIssues: v.array(v.number()) })) });

/** Jira looks at the issue itself, so that nothing lags. */
export const isFound: ReviewJira['isFound'] = async (issueId, jql) => {
  const asked = { issueIds: [Number(issueId)], jqls: [jql] };
  const { matches } = await read(matched, route`/rest/api/3/jql/match`, sending('POST', asked));
  return matches.some(({ matchedIssues }) => matchedIssues.includes(Number(issueId)));
};

const granted = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

export const mayAdminister: ReviewJira['mayAdminister'] = async (projectId) => {
  try {
    const { permissions } = await read(
      granted,
      route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=${'ADMINISTER_PROJECTS'}`,
    );
    return permissions['ADMINISTER_PROJECTS']?.havePermission === true;
  } catch (error) {
    if (isFailure(error, 'incidentGone', 'jiraRefused')) return false;
    throw error;
  }
};
