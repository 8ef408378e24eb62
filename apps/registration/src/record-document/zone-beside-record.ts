import { parse } from 'mrz';
import type { Identity } from '../model/identity';
import { nameKeys } from '../reading';
import { zoneDisagrees, type ReadZone } from '../reading/person/read-zone';

/** Whether the zone is of somebody else: another date, sex or number, or not one part of the name in common. */
export function zoneIsOfAnother(zone: ReadZone, mrz: string | undefined, number: string, who: Identity): boolean {
  if (!zone.present || zone.badCheck) return false;
  const beside = {
    dob: who.dob?.value ?? '',
    dobPrecision: who.dob?.precision ?? '',
    sex: who.sex === 9 ? 0 : who.sex,
  };
  const bare = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const otherNumber = zone.docNumber !== undefined && bare(zone.docNumber) !== bare(number);
  return otherNumber || zoneDisagrees(zone, beside) || namesDiffer(mrz, who);
}

function namesDiffer(mrz: string | undefined, { names }: Identity): boolean {
  const recorded = nameKeys(names.family, names.given);
  const zone = zoneNames(mrz);
  return recorded.length > 0 && zone.length > 0 && !zone.some((key) => recorded.includes(key));
}

function zoneNames(mrz = ''): string[] {
  const text = mrz.replace(/\s/g, '');
  const width = { 88: 44, 90: 30, 72: 36 }[text.length];
  if (!width) return [];
  const { lastName, firstName } = parse(text.match(new RegExp(`.{${width}}`, 'g'))!).fields;
  return nameKeys(lastName ?? '', firstName ?? '');
}
