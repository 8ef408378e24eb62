import type { SealClass } from '@homeward/privacy';

/**
 * Which service may open which class of sealed data. What is not in this table stays closed.
 * Source: docs/handbook/data-protection.md#who-gets-what.
 */
export const classesOfServices: ReadonlyMap<string, readonly SealClass[]> = new Map([
  ['svc-consent', ['consent']],
  ['svc-protection', ['protection']],
  ['svc-medical-clearance', ['medical']],
  ['svc-manifests', ['identity']],
  ['svc-reception', ['identity']],
  ['svc-partner-api', ['identity']],
]);

export const mayOpen = (client: string, sealClass: SealClass): boolean =>
  classesOfServices.get(client)?.includes(sealClass) ?? false;
