export type { Conditions } from './conditions';
export { createHost } from './create-host';
export type { Fault } from './faults';
export type { Acting, Host, HostOptions, HostUser } from './host';
export { HostProblem } from './host-problem';
export type { MeterReading } from './meter';
