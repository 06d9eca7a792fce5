import type { Wording } from './wording';
export function rewordedAsDoing(_: Wording): string | null { return null; }
export function rewordedWithPlace(_: Wording): string | null { return null; }
export function rewordedWithEnd(_: Wording, people: boolean): string | null { return people ? null : null; }
