import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(source, file), 'utf8');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.tsx'));

const writes = /use(Write|Call)[<(]/;
/** What says that something was done: a form as it closes or is sent, or words of its own. */
const says = /<(Form|Modal|Dialog|Drafted|GateStep|AskFirst|StepDialog)\b|\bsaid: |offerUndo\(/;

/** Where it is seen without. */
const without: Record<string, string> = {
  'imports/import-rows.tsx': 'the row shows what was chosen, one after the other',
  'people/call-chosen.tsx': 'the dialog of the list says it as it closes',
  'person/identity.tsx': 'the page shows what was decided',
  'queue/seen.tsx': 'the row is gone from the queue',
  'tell/tell-form.tsx': 'a receipt is shown in place of the form',
};

describe('what was done', () => {
  const silent = files.filter((f) => writes.test(read(f)) && !says.test(read(f))).sort();
  it.each(silent)('in %s is seen, and it is said why nothing says it', (file) => expect(file in without).toBe(true));
  it('is listed as such only while it is so', () =>
    expect(Object.keys(without).filter((f) => !silent.includes(f))).toEqual([]));
});
