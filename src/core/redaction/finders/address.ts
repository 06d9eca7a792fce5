import { everywhere, type Finder } from '../find';

const link = /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}]/gi;
/** An object of a cloud by its full name. */
const resource = /\barn:aws[\w-]*:[^\s,;)"']+|\bari:cloud:[^\s,;)"']+/gi;
const bucket = /\b(?:s3|gs):\/\/[^\s,;)"']+/gi;

/** Addresses of pages, services and objects. */
export const address: Finder = {
  kind: 'address',
  find: (text) => [link, resource, bucket].flatMap((pattern) => everywhere(text, pattern)),
};
