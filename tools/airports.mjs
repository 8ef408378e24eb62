/**
 * Writes libs/kernel/src/airport-zones.json: the IANA time zone of each airport, by IATA code.
 * The zone is looked up from the airport's coordinates (geo-tz, MIT; airport-data-js, CC BY 4.0), each under its own name
 * even where several share a clock: Addis Ababa's is Africa/Addis_Ababa. Where that and the zone that the list of airports
 * itself names tell different times, the airport is left out: nobody guesses, the flight desk gives the zone. Neither
 * package is needed otherwise: install them anywhere and name the folder.
 *
 *   npm install --prefix <folder> geo-tz@8 airport-data-js@3 && node tools/airports.mjs <folder>
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node tools/airports.mjs <folder where geo-tz and airport-data-js are installed>');
  process.exit(2);
}
const require = createRequire(path.resolve(folder, 'package.json'));
const { find } = require('geo-tz/all');
const airportData = require('airport-data-js');

const sizes = ['large_airport', 'medium_airport', 'small_airport'];
const lists = await Promise.all(sizes.map((size) => airportData.getAirportsByType(size)));
const airports = lists.flat().filter((a) => /^[A-Z]{3}$/.test(a.iata));

const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
/** The offsets of a zone over a year; undefined when this machine does not know the zone. */
function offsetsOf(zone) {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    return months.map((month) => format.format(month).split(', ')[1]).join();
  } catch {
    return undefined;
  }
}

const codesByZone = {};
const leftOut = [];
for (const { iata, latitude, longitude, time } of airports) {
  const [zone] = find(Number(latitude), Number(longitude));
  const offsets = zone && offsetsOf(zone);
  if (offsets !== undefined && offsets === offsetsOf(time)) (codesByZone[zone] ??= []).push(iata);
  else leftOut.push(iata);
}

const zones = Object.keys(codesByZone).sort();
const table = Object.fromEntries(zones.map((zone) => [zone, [...new Set(codesByZone[zone])].sort().join(' ')]));
const file = path.resolve(import.meta.dirname, '../libs/kernel/src/airport-zones.json');
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
console.log(
  `${airports.length - leftOut.length} airports in ${zones.length} zones; left out as doubtful: ${leftOut.sort().join(' ')}`,
);
