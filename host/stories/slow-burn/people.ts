import { rolePeople } from '../../jira/role-people';
import { app, customer, person } from '../person';

export const admin = rolePeople.admin;

/** Four zones, and two of them change their clocks in these days. */
export const naomi = person('Naomi Whitfield', 'America/New_York');
export const callum = person('Callum Reid', 'Europe/London');
export const anjali = person('Anjali Deshmukh', 'Asia/Kolkata');
export const tane = person('Tāne Parata', 'Pacific/Auckland');
export const hyun = person('서현', 'Asia/Seoul', { emailAddress: 'hyun.seo@example.com' });
export const release = app('Release Train');
export const cook = customer('Billie Moreau', 'America/New_York');

export const people = [naomi, callum, anjali, tane, hyun, admin, rolePeople.reader, rolePeople.outsider, release, cook];
