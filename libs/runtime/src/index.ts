export * from './boot-service';
export * from './broker';
export * from './config';
export * from './logger';
export * from './remote-keys';
export * from './runtime.module';
export * from './service-client';
export * from './tokens';
