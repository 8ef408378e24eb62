export * from './api-page-of';
export * from './etag';
export * from './open-api';
export * from './page';
export * from './page-links.interceptor';
export * from './problem';
export * from './problem.filter';
export * from './read-request';
