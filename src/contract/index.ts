export * from './additions';
export * from './analysis';
export * from './calls';
export * from './follow-up';
export * from './ideas';
export * from './reply';
export * from './texts';
export * from './timeline';
