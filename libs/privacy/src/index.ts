export * from './blind-index';
export * from './key-source';
export * from './seal';
export * from './vault';
export * from './document-signer';
export * from './signer';
