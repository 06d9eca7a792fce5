import { everywhere, type Finder } from '../find';

const link = /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}]/gi;
/** An object of a cloud by its full name. */
const resource = /\barn:aws[\w-]*:[^\s,;)"']+|\bari:cloud:[^\s,;)"']+/gi;
const bucket = /\b(?:s3|gs):\/\/[^\s,;)"']+|(?<=\bbucket\s["'`]?)[a-z0-9]+(?:[-.][a-z0-9]+)+/gi;

/** Folders of a person or a machine. */
const folder =
  /(?<![\w.:/])\/(?:home|Users|root|opt|srv)\/[\w./@-]*\w|\b[A-Z]:\\[\w.\\ -]*\w|\\\\[\w.-]+\\[\w.\\$-]*\w/g;

/** Addresses of pages, services and objects. */
export const address: Finder = {
  kind: 'address',
  find: (text) => [link, resource, bucket, folder].flatMap((pattern) => everywhere(text, pattern)),
};
