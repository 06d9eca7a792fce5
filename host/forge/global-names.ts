/**
 * The private names by which `@forge/*` 8 (backend) and 7 (bridge) find the platform. Nobody promises them:
 * `test/host/forge/globals.test.ts` fails by name when an upgrade moves one.
 */
export const globalNames = {
  runtime: '__forge_runtime__',
  fetch: '__forge_fetch__',
  bridge: '__bridge',
} as const;
