import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of `libs/messaging/sql`. */
export const sqlOf = (name: string): string => readFileSync(path.resolve(__dirname, `../../sql/${name}.sql`), 'utf8');

/** The tables that every service has. */
export const messagingSql = `${sqlOf('messaging')};${sqlOf('authentic')}`;
