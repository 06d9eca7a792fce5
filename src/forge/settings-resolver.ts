import Resolver from '@forge/resolver';
import * as v from 'valibot';
import type { Reply, SettingsCalls } from '#contract';
import { Failure } from '../app/failure';
import type { Ports } from '../app/ports';
import { findPeople, readSettings, saveSettings, type SettingsCaller } from '../app/project-settings';
import { answer } from './answer';
import { wiki } from './confluence/wiki';
import { appJira } from './jira/app-jira';
import { jira } from './jira/jira';
import { settingsShape } from './store/settings-shape';
import { store } from './store/store';

/** The part of Forge's verified context that says who asks, about which project. */
const context = v.object({
  accountId: v.string(),
  extension: v.object({
    type: v.literal('jira:projectSettingsPage'),
    project: v.object({ id: v.union([v.string(), v.number()]) }),
  }),
});

function callerOf(given: unknown): SettingsCaller {
  const parsed = v.safeParse(context, given);
  if (!parsed.success) throw new Failure('badInput');
  const { accountId, extension } = parsed.output;
  return { accountId, projectId: String(extension.project.id) };
}

type Value<R> = R extends Reply<infer T> ? T : never;
type Name = keyof SettingsCalls;

const resolver = new Resolver();

function define<N extends Name>(
  name: N,
  schema: v.GenericSchema<unknown, Parameters<SettingsCalls[N]>[0]>,
  handle: (
    ports: Ports,
    caller: SettingsCaller,
    input: Parameters<SettingsCalls[N]>[0],
  ) => Promise<Value<ReturnType<SettingsCalls[N]>>>,
): void {
  resolver.define(name, ({ payload, context: given }: { payload?: unknown; context: unknown }) =>
    answer(name, async () => {
      const caller = callerOf(given);
      const parsed = v.safeParse(schema, payload);
      if (!parsed.success) throw new Failure('badInput');
      return handle({ jira, appJira, wiki, store, now: () => Date.now() }, caller, parsed.output);
    }),
  );
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_646));

define('readSettings', v.nullish(v.strictObject({}), {}), readSettings);
define('saveSettings', v.object({ settings: v.nullable(settingsShape), revision: count }), saveSettings);
define('findPeople', v.object({ query: v.pipe(v.string(), v.maxLength(255)) }), findPeople);

/** The function that the manifest's settings page resolves its calls with. */
export const handler = resolver.getDefinitions();
