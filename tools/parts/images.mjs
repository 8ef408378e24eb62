import { readdirSync } from 'node:fs';
import path from 'node:path';

const apps = path.resolve(import.meta.dirname, '../../apps');

/** Programs that run in containers: not the supervisor of one machine, not the journeys. */
export const images = readdirSync(apps).filter((app) => !['console', 'homeward', 'journeys'].includes(app));
