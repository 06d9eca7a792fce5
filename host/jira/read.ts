import type { Json, JsonObject } from './model';

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or an empty one. */
export const objectOr = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** The list, or an empty one. */
export const listOr = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

export const stringOr = (value: Json | undefined, fallback = ''): string =>
  typeof value === 'string' ? value : fallback;

export const stringsOf = (value: Json | undefined): string[] =>
  listOr(value).filter((entry): entry is string => typeof entry === 'string');

export const isStrings = (value: Json): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** An id given as a string or a number; undefined where it is neither. */
export const idText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
