import type { SheetColumn, SheetField } from './sheet-field';

export type RecordCells = Partial<Record<SheetField, string>>;

/** The cells of a record by what they mean; several columns for one field are joined, a combined column is taken apart. */
export function cellsOfRecord(cells: string[], columns: SheetColumn[]): RecordCells {
  const found: RecordCells = {};
  const add = (field: SheetField, text: string): void => {
    const before = found[field];
    if (text.trim() !== '' || before === undefined) found[field] = before ? `${before}; ${text}` : text;
  };
  for (const { index, fields } of columns) {
    const text = cells[index] ?? '';
    if (fields.length === 1) add(fields[0]!, text);
    else for (const [field, part] of takeApart(fields, text)) add(field, part);
  }
  return found;
}

function takeApart(fields: SheetField[], text: string): [SheetField, string][] {
  const has = (field: SheetField): boolean => fields.includes(field);
  if (has('docNumber')) {
    const rest = fields.filter((field) => !['docNumber', 'docType', 'docExpiry'].includes(field));
    return [['docNumber', text], ...rest.map((field): [SheetField, string] => [field, ''])];
  }
  if (has('needs') || has('remarks')) return [['remarks', text]];
  if (has('sex') && (has('age') || has('dob'))) {
    const sex = text.match(/\p{L}+/u)?.[0] ?? '';
    return [
      ['sex', sex],
      [has('dob') ? 'dob' : 'age', text.replace(sex, '').replace(/^[\s/,|-]+|[\s/,|-]+$/g, '')],
    ];
  }
  if (has('dob') && has('age')) return [['dob', text.split(/[(,]| \/ /)[0]!]];
  const parts = text.split(/\s*[/|;,]\s*|\s+-\s+/);
  return fields.map((field, at) => [field, parts[at] ?? '']);
}
