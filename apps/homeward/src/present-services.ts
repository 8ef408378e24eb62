import { existsSync } from 'node:fs';
import { programOf, services, type Service } from '@homeward/deployment';

/** Those that are built (a service still being written is not there yet), and asked for. */
export const presentServices = (only?: readonly string[]): Service[] =>
  services.filter(({ name }) => existsSync(programOf(name)) && (only?.includes(name) ?? true));
