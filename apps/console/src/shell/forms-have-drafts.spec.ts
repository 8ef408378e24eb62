import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(source, file), 'utf8');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.tsx'));

const field =
  /<(TextInput|Textarea|NumberInput|Select|Choice|MultiSelect|Radio|Checkbox|FileInput|SegmentedControl|Autocomplete|form)\b/;
/** What keeps what is in its fields (`use-draft.ts`). */
const keeps = /<(Form|Modal|Dialog|Drafted|GateStep)\b/;

/** Fields of a form that is drawn elsewhere, and by whom. */
const partOf: Record<string, readonly string[]> = {
  'counsel/counsel-next.tsx': [
    'counsel/counselling-form.tsx',
    'counsel/give-consent.tsx',
    'counsel/reconfirm-form.tsx',
  ],
  'counsel/guardian-fields.tsx': ['counsel/give-consent.tsx'],
  'counsel/how-it-was-said.tsx': ['counsel/session-fields.tsx', 'counsel/reconfirm-form.tsx'],
  'counsel/journey-fields.tsx': [
    'counsel/counselling-form.tsx',
    'counsel/short-talk-form.tsx',
    'counsel/reconfirm-form.tsx',
  ],
  'counsel/session-fields.tsx': ['counsel/counselling-form.tsx', 'counsel/short-talk-form.tsx'],
  'flights/flight-fields.tsx': ['flights/plan-flight.tsx'],
  'flights/leg-fields.tsx': ['flights/flight-fields.tsx', 'flight/reschedule.tsx'],
  'gate/empty-cabin.tsx': ['gate/step-dialog.tsx'],
  'gate/who-it-is.tsx': ['gate/found.tsx', 'gate/findings.tsx'],
  'medical/finding-fields.tsx': ['medical/examine.tsx'],
  'moment/day-field.tsx': [
    'counsel/give-consent.tsx',
    'flight/answer-permit.tsx',
    'flights/leg-fields.tsx',
    'gate/assign-escort.tsx',
    'gate/tell-escort-apart.tsx',
    'imports/imports.tsx',
    'medical/finding-fields.tsx',
    'operation/legal-demands.tsx',
    'operation/operation-fields.tsx',
    'person/exit-form.tsx',
    'person/record-document.tsx',
  ],
  'operation/legal-demands.tsx': ['operation/operation-fields.tsx'],
  'operation/operation-fields.tsx': ['operation/open-operation.tsx', 'operation/change-operation.tsx'],
  'people/person-fields.tsx': ['people/register-person.tsx', 'person/correct-person.tsx'],
  'problem/overtaken.tsx': ['person/exit-form.tsx', 'person/correct-person.tsx', 'operation/change-operation.tsx'],
  'protection/find-person.tsx': ['protection/separations.tsx'],
  'protection/why.tsx': ['protection/separations.tsx', 'protection/answer-concern.tsx'],
  'shell/choice.tsx': ['shell/form.tsx'],
  'shell/why-so-early.tsx': ['gate/step-dialog.tsx'],
  'tell/tell-form.tsx': ['tell/tell-protection.tsx'],
  'withdraw/withdraw-form.tsx': ['withdraw/withdraw-button.tsx'],
};

const view = 'what a page shows: it is in the address, or nothing is lost by it';
const search = 'what is searched for: nothing of it is recorded';
/** Forms of which nothing is kept, and why. */
const noDraft: Record<string, string> = {
  'counsel/counselling-queue.tsx': view,
  'duplicates/duplicates.tsx': view,
  'gate/gate-people.tsx': search,
  'gate/scanner.tsx': 'a scan is stored as it is made; a half-typed number must not wait for the next person',
  'imports/import-rows.tsx': 'rows of a preview, which is read again as it is committed',
  'manifest/call-list.tsx': view,
  'manifest/family-choices.tsx': 'only families that are seen are drawn; the suggestion gives them again',
  'manifest/manifest-page.tsx': view,
  'manifest/versions.tsx': view,
  'medical/examine-next.tsx': view,
  'offline/queue-item.tsx': 'corrects what is already stored on the device',
  'operation/operation-chooser.tsx': search,
  'people/call-chosen.tsx': 'chosen people, who may be others tomorrow: nothing is typed but a number of days',
  'people/facet-menu.tsx': view,
  'people/list-options.tsx': view,
  'people/people.tsx': search,
  'protection/other-parent.tsx': 'one choice, recorded by the button beside it',
  'queue/queue-page.tsx': view,
  'queue/work-list.tsx': search,
  'reads/reads-page.tsx': search,
  'reception/arriving-people.tsx': search,
  'reception/reception-page.tsx': view,
  'theme/scheme-choice.tsx': 'how the pages look: the device keeps it as it is chosen',
};

const withoutOwn = files.filter((f) => field.test(read(f)) && !keeps.test(read(f))).sort();

describe('what is typed and chosen', () => {
  it.each(withoutOwn)('in %s is kept by the form that it is part of, or it is said why not', (file) =>
    expect(file in partOf || file in noDraft).toBe(true),
  );

  it.each(Object.entries(partOf))('in %s is part of forms that keep it', (file, forms) => {
    const stem = path.basename(file, '.tsx');
    for (const form of forms) {
      if (file !== 'shell/choice.tsx' && file !== 'counsel/counsel-next.tsx') expect(read(form)).toContain(`/${stem}'`);
      expect(form in partOf || keeps.test(read(form))).toBe(true);
    }
  });

  it('is listed as such only while it is so', () =>
    expect([...Object.keys(partOf), ...Object.keys(noDraft)].filter((f) => !withoutOwn.includes(f))).toEqual([]));

  it('is chosen with the field that keeps it', () => {
    const bare = files.filter((f) => /import \{[^}]*\bSelect\b[^}]*\} from '@mantine\/core'/.test(read(f)));
    expect(bare.sort()).toEqual(['shell/select.tsx']);
  });
});
