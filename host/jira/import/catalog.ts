import type { Component, JsonObject, SiteState, Status, Version } from '../model';
import type { IdBook } from './id-book';
import { asNumber, asObject, asText } from './json';

/** Takes the small things issues refer to (statuses, types, …) into the site, and answers with their ids there. */
export interface Catalog {
  status(origin: string, json: JsonObject): string;
  /** A status that a changelog alone names: its category is unknown, and what is already known of it stays. */
  statusByName(origin: string, id: string, name: string): string;
  type(origin: string, json: JsonObject): string;
  priority(origin: string, json: JsonObject): string;
  resolution(origin: string, json: JsonObject): string;
  linkType(origin: string, json: JsonObject): string;
  version(origin: string, json: JsonObject): Version;
  component(origin: string, json: JsonObject): Component;
}

const priorityColours: Record<string, string> = {
  highest: '#d04437',
  blocker: '#d04437',
  critical: '#d04437',
  high: '#f15C75',
  major: '#f15C75',
  medium: '#f79232',
  low: '#707070',
  minor: '#707070',
  lowest: '#999999',
  trivial: '#999999',
};

const categories = ['new', 'indeterminate', 'done'] as const;

/** `{key: 'done'}`, or the search's own `'DONE'`; anything else is not known. */
const categoryOf = (json: JsonObject): Status['category'] => {
  const given = (asText(asObject(json.statusCategory)?.key) ?? asText(json.statusCategory) ?? '').toLowerCase();
  const key = { todo: 'new', in_progress: 'indeterminate' }[given] ?? given;
  return categories.find((category) => category === key) ?? 'undefined';
};

const texts = (json: JsonObject) => ({ name: asText(json.name) ?? '', description: asText(json.description) ?? '' });

const hierarchyOf = (json: JsonObject, name: string): number =>
  asNumber(json.hierarchyLevel) ?? (json.subtask === true ? -1 : /^epic$/i.test(name) ? 1 : 0);

export function createCatalog(state: SiteState, book: IdBook): Catalog {
  const idOf = (kind: Parameters<IdBook['idOf']>[0], origin: string, json: JsonObject): string => {
    const id = asText(json.id);
    return id === undefined ? book.mint(kind, origin, asText(json.name) ?? '') : book.idOf(kind, origin, id);
  };

  return {
    status(origin, json) {
      const id = idOf('status', origin, json);
      const untranslated = asText(json.untranslatedName);
      const category = categoryOf(json);
      state.statuses[id] = {
        ...state.statuses[id],
        id,
        ...texts(json),
        category: category === 'undefined' ? (state.statuses[id]?.category ?? category) : category,
        ...(untranslated === undefined ? {} : { untranslatedName: untranslated }),
      };
      return id;
    },
    statusByName(origin, id, name) {
      const own = book.idOf('status', origin, id);
      state.statuses[own] ??= { id: own, name, description: '', category: 'undefined' };
      return own;
    },
    type(origin, json) {
      const id = idOf('type', origin, json);
      const { name, description } = texts(json);
      const hierarchyLevel = hierarchyOf(json, name);
      const icon = name.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'task';
      state.issueTypes[id] = { id, name, description, subtask: hierarchyLevel < 0, hierarchyLevel, icon };
      return id;
    },
    priority(origin, json) {
      const id = idOf('priority', origin, json);
      const { name, description } = texts(json);
      const color = asText(json.statusColor) ?? priorityColours[name.toLowerCase()] ?? '#707070';
      state.priorities[id] = { id, name, description, color, isDefault: json.isDefault === true };
      return id;
    },
    resolution(origin, json) {
      const id = idOf('resolution', origin, json);
      state.resolutions[id] = { id, ...texts(json) };
      return id;
    },
    linkType(origin, json) {
      const id = idOf('linkType', origin, json);
      state.linkTypes[id] = {
        id,
        name: asText(json.name) ?? '',
        inward: asText(json.inward) ?? '',
        outward: asText(json.outward) ?? '',
      };
      return id;
    },
    version(origin, json) {
      const [released, releaseDate, startDate] = [
        json.released === true,
        asText(json.releaseDate),
        asText(json.startDate),
      ];
      const dates = {
        ...(releaseDate === undefined ? {} : { releaseDate }),
        ...(startDate === undefined ? {} : { startDate }),
      };
      return {
        id: idOf('version', origin, json),
        ...texts(json),
        archived: json.archived === true,
        released,
        ...dates,
      };
    },
    component(origin, json) {
      return { id: idOf('component', origin, json), ...texts(json), leadAccountId: null };
    },
  };
}
