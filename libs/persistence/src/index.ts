export * from './aggregates';
export * from './migrate';
