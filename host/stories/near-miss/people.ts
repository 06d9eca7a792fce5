import { rolePeople } from '../../jira/role-people';
import { app, person } from '../person';

export const admin = rolePeople.admin;

export const ines = person('Inês Duarte', 'Europe/Lisbon');
export const dmitri = person('Дмитро Коваль', 'Europe/Kyiv', { emailAddress: 'dmytro.koval@example.com' });
export const suparman = person('Suparman', 'Asia/Jakarta');
export const ruth = person('Ruth Adeyemi', 'Africa/Lagos');
export const pipeline = app('Deliveries Pipeline');

export const people = [ines, dmitri, suparman, ruth, admin, rolePeople.reader, rolePeople.outsider, pipeline];
