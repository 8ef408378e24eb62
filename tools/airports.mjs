/**
 * Writes apps/consent/src/model/airports.json: in which state each airport lies. Run it again when airports were opened:
 *   npm install --no-save airport-data-js@4.0.0 && node tools/airports.mjs
 * The list is airport-data-js 4.0.0, https://github.com/aashishvanand/airport-data-js, CC BY 4.0.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import countries from 'i18n-iso-countries';
import prettier from 'prettier';

const { default: airports } = await import('airport-data-js').catch(() => {
  console.error('First: npm install --no-save airport-data-js@4.0.0');
  process.exit(1);
});

/** Kosovo has no code in ISO 3166-1: a journey cannot name it, so nothing is said of its airport. */
const unnamed = 'XKK';

const states = new Map();
for (const continent of ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA'])
  for (const { iata, country_code: alpha2 } of await airports.getAirportByContinent(continent)) {
    const state = countries.alpha2ToAlpha3(alpha2);
    if (/^[A-Z]{3}$/.test(iata) && state && state !== unnamed) states.set(state, [...(states.get(state) ?? []), iata]);
  }
const table = Object.fromEntries(
  [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, codes]) => [state, [...new Set(codes)].sort().join(' ')]),
);
const file = path.resolve(import.meta.dirname, '../apps/consent/src/model/airports.json');
writeFileSync(file, await prettier.format(JSON.stringify(table), { parser: 'json', filepath: file }));
const twice = Object.values(table).flatMap((codes) => codes.split(' '));
console.log(`${twice.length} airports in ${states.size} states; in two states: ${twice.length - new Set(twice).size}`);
