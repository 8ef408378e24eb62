export * from './blind-index';
export * from './key-source';
export * from './seal';
export * from './vault';
export * from './signer';
