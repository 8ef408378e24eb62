export * from './access.decorator';
export * from './access.guard';
export { serviceCaller, withoutCommand } from './caller';
export * from './carrier-fields';
export * from './caller.decorator';
export * from './policy';
export * from './roles';
export * from './token-verifier';
