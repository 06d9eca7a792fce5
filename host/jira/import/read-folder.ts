import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HostProblem } from '../../host-problem';
import type { Json } from '../model';
import { jsonFault } from './json-fault';

/** One file of an export; `name` is relative to the folder, with `/`. */
export interface ExportFile {
  name: string;
  json: Json;
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const namesUnder = (folder: string, prefix: string): string[] =>
  readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (statSync(join(folder, name)).isDirectory()) return namesUnder(folder, name);
    return [name];
  });

const parse = (folder: string, name: string): ExportFile => {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
  try {
    return { name, json: JSON.parse(text) as Json };
  } catch {
    throw new HostProblem(`${join(folder, name)} is not JSON: it breaks at ${jsonFault(text)}.`);
  }
};

/** Reads every `.json` file of a folder and of its sub-folders, in order of name; `others` names what else lies there. */
export function readFolder(folder: string): { files: ExportFile[]; others: string[] } {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new HostProblem(`There is no folder "${folder}" to read Jira issues from.`);
  }
  const names = namesUnder(folder, '').sort(byName);
  const isJson = (name: string) => name.toLowerCase().endsWith('.json');
  return {
    files: names.filter(isJson).map((name) => parse(folder, name)),
    others: names.filter((name) => !isJson(name)),
  };
}
