export * from './consent';
export * from './contract';
export { takesThePlaceOf, todaysType } from './upcast';
export * from './flights';
export * from './manifests';
export * from './medical';
export * from './protection';
export * from './reception';
export * from './registration';
