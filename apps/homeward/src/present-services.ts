import { existsSync } from 'node:fs';
import { programOf, services, type Service } from '@homeward/deployment';

/** The services that are built (one that is still being written is not), and asked for. */
export const presentServices = (only?: readonly string[]): Service[] =>
  services.filter(({ name }) => existsSync(programOf(name)) && (only?.includes(name) ?? true));
