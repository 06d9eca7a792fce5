import { rolePeople } from '../../jira/role-people';
import { app, customer, person } from '../person';

export const admin = rolePeople.admin;

/** Payments: on call that night, and in command of the incident. */
export const noor = person('Noor Haddad', 'Europe/Berlin');
export const mark = person('Mark Ashdown', 'Europe/London');
/** Checkout. */
export const jonas = person('Jonas Lindqvist', 'Europe/Stockholm');
export const grace = person('Grace Lindholm', 'Europe/Helsinki');
/** Database. */
export const tomasz = person('Tomasz Zieliński', 'Europe/Warsaw');
export const wulandari = person('Wulandari', 'Asia/Jakarta');
/** Support. */
export const meiLing = person('Mei-Ling Chow', 'Asia/Singapore');
export const eleni = person('Ελένη Παπαδάκη', 'Europe/Athens', { emailAddress: 'eleni.papadaki@example.com' });
/** Engineering manager of Checkout. */
export const will = person('Will Okafor', 'Europe/London');

export const automation = app('Automation for Jira');
export const monitor = app('Meridian Monitor');

export const andrea = customer('Andrea Ricci', 'Europe/Rome');
export const halden = customer('Halden Books', 'Europe/Oslo');
export const pilar = customer('Pilar Cortés', 'Europe/Madrid');

export const people = [
  noor,
  mark,
  jonas,
  grace,
  tomasz,
  wulandari,
  meiLing,
  eleni,
  will,
  admin,
  rolePeople.reader,
  rolePeople.outsider,
  automation,
  monitor,
  andrea,
  halden,
  pilar,
];
