import type { Json, JsonObject } from '../model';

/** The value as an object; undefined where it is anything else. */
export function asObject(value: Json | undefined): JsonObject | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

/** The objects of a list; empty where the value is no list. */
export function asObjects(value: Json | undefined): JsonObject[] {
  const list = Array.isArray(value) ? value : [];
  return list.map((entry) => asObject(entry)).filter((entry) => entry !== undefined);
}

/** A string, or a number's digits (ids come as both); undefined for anything else and for ''. */
export function asText(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function asNumber(value: Json | undefined): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}
