import type { Sample } from './sample';

const weights = [7, 3, 1];
const valueOf = (letter: string): number => (letter === '<' ? 0 : Number.parseInt(letter, 36));
/** Source: docs/handbook/documents.md#mrz. */
const checkOf = (text: string): number =>
  [...text].reduce((sum, letter, i) => sum + valueOf(letter) * weights[i % 3]!, 0) % 10;

/** A document number of the sample, alone or at the beginning of the second line of a passport's zone. */
const numbers = /(?<![A-Z0-9])([A-Z][A-Z0-9])(\d{7})(?:(\d)([A-Z<]{3}\d{7}[MF<]\d{7}[A-Z0-9<]{15})(\d)|(?![A-Z0-9]))/g;

const composite = (number: string, check: string, rest: string): string =>
  number + check + rest.slice(3, 10) + rest.slice(11);

/** The text with other numbers; check digits that were right stay right, and wrong ones wrong. */
export const renumbered = (text: string, by: number): string =>
  text.replace(numbers, (_, series: string, digits: string, check?: string, rest?: string, last?: string) => {
    const own = series + String((Number(digits) + by) % 10_000_000).padStart(7, '0');
    if (check === undefined || rest === undefined || last === undefined) return own;
    const before = series + digits;
    const ownCheck = String((Number(check) - checkOf(before) + checkOf(own) + 10) % 10);
    const off = Number(last) - checkOf(composite(before, check, rest)) + 10;
    return own + ownCheck + rest + String((off + checkOf(composite(own, ownCheck, rest))) % 10);
  });

/** The sample with documents of its own for an operation: one passport in two operations would hold two people back. */
export function withOwnNumbers(sample: Sample, operationId: string): Sample {
  const by = Number.parseInt(operationId.slice(-6), 16) % 10_000_000;
  return {
    ...sample,
    sheets: sample.sheets.map(({ name, content }) => ({
      name,
      content: Buffer.from(renumbered(content.toString('latin1'), by), 'latin1'), // byte for byte, whatever the encoding
    })),
    readiness: sample.readiness.map((row) => ({ ...row, document_no: renumbered(row.document_no, by) })),
  };
}
