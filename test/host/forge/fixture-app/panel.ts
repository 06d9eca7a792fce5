import { events, i18n, invoke, Modal, realtime, requestJira, router, showFlag, view } from '@forge/bridge';

/** Hands the test the bridge as an app has it. */
const bridge = { events, i18n, invoke, Modal, realtime, requestJira, router, showFlag, view };
Object.assign(globalThis, { bridge });
document.body.append(document.createElement('p'));
export type Bridge = typeof bridge;
