import { rolePeople } from '../../jira/role-people';
import { app, person } from '../person';

export const responders = [
  person('Imogen Hale', 'Europe/London'),
  person('Tobias Renner', 'Europe/Berlin'),
  person('Priya Raghunathan', 'Asia/Kolkata'),
  person('Mateo Villalobos', 'America/Mexico_City'),
  person('Aroha Ngata', 'Pacific/Auckland'),
  person('Suharto', 'Asia/Jakarta'),
  person('Νίκος Αλεξίου', 'Europe/Athens', { emailAddress: 'nikos.alexiou@example.com' }),
  person('Zanele Dube', 'Africa/Johannesburg'),
];
export const automation = app('Automation for Jira');
export const people = [...responders, rolePeople.admin, rolePeople.reader, rolePeople.outsider, automation];
