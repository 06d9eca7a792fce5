import type { RequestInit, Route } from '@forge/api';
import * as v from 'valibot';
import { Failure } from '../../app/failure';
import { refusal } from './refusal';
import { type Answer, request } from './request';

/** The body of a 2xx answer in the shape expected; anything else is a fault of ours and throws as such. */
export const shaped = <S extends v.GenericSchema>(schema: S, answer: Answer): v.InferOutput<S> =>
  v.parse(schema, answer.body);

/** Reads one thing. Throws incidentGone for 404, jiraRefused for other refusals. */
export async function read<S extends v.GenericSchema>(
  schema: S,
  route: Route,
  init?: RequestInit,
): Promise<v.InferOutput<S>> {
  const answer = await request(route, init);
  if (answer.status === 404) throw new Failure('incidentGone');
  if (answer.status >= 400) throw refusal(answer);
  return shaped(schema, answer);
}
