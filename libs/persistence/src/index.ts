export * from './adapter-for';
export * from './aggregates';
export * from './migrate';
export * from './with-client';
