export * from './eventually';
export * from './every-rule';
export * from './given';
export * from './start-platform';
export * from './test-database';
export * from './test-keys';
export * from './test-service';
export * from './test-tokens';
