export * from './eventually';
export * from './given';
export * from './start-platform';
export * from './test-database';
export * from './test-keys';
export * from './test-service';
export * from './test-tokens';
export * from './what-is-sent';
