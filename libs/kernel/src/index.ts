export * from './age';
export * from './clock';
export * from './decision';
export * from './ids';
export * from './never';
export * from './rule';
export * from './transitions';
export * from './refusals';
