export * from './additions';
export * from './calls';
export * from './follow-up';
export * from './reply';
export * from './timeline';
