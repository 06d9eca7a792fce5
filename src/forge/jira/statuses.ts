import { route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../../app/ports';
import { read } from './read';
import { status } from './wire';

/** Not paged: Jira answers them all. */
export const readStatuses: Jira['readStatuses'] = () => read(v.array(status), route`/rest/api/3/status`);
