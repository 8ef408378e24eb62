export * from './consent';
export * from './contract';
export * from './flights';
export * from './manifests';
export * from './medical';
export * from './protection';
export * from './reception';
export * from './registration';
