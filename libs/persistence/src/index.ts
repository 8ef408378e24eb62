export * from './aggregates';
export * from './migrate';
export * from './name-statements';
