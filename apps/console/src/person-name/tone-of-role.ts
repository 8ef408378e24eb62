import type { AvatarTone } from './avatar';

const tones: [tone: AvatarTone, roles: readonly string[]][] = [
  ['oversight', ['operations-lead', 'duty-officer', 'data-officer', 'best-interests-panel']],
  ['care', ['clinician', 'protection-officer', 'return-counsellor']],
  ['movement', ['movement-officer', 'flight-officer', 'embarkation-officer']],
];

/** The colour of a colleague: by the kind of work of their roles. */
export const toneOfRoles = (roles: readonly string[]): AvatarTone =>
  tones.find(([, of]) => roles.some((role) => of.includes(role)))?.[0] ?? 'field';
