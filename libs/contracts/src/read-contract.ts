import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { contractOf } from './contract';
import { convert } from './versions';

/** The payload does not have the published shape. The error names fields, never values. */
export class ContractBroken extends Error {
  constructor(type: string, fields: string[]) {
    super(`${type}: ${fields.join(', ')}`);
    this.name = 'ContractBroken';
  }
}

/** A payload as an instance of its published class. @throws ContractBroken */
export function check(type: string, data: unknown): object {
  const contract = contractOf(type);
  if (!contract) throw new ContractBroken(type, ['unknown version']);
  const value = plainToInstance(contract, data as object);
  const errors = validateSync(value, { forbidUnknownValues: true });
  if (errors.length > 0)
    throw new ContractBroken(
      type,
      errors.map((e) => e.property),
    );
  return value;
}

/**
 * Checks a payload against its published class and returns it in the wanted version. Fields that a newer publisher
 * added are ignored. @throws ContractBroken
 */
export function readContract(type: string, data: unknown, wanted = type): object {
  const published = check(type, data);
  return wanted === type ? published : check(wanted, convert(type, data, wanted));
}
