export * from './link';
export * from './postgres-line';
