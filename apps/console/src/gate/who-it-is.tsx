import type { NamedPassenger } from '../api/shapes';
import { Select } from '../shell/select';

/** Somebody of the list, found by name. */
export function WhoItIs({
  label,
  people,
  value,
  onChange,
}: {
  label: string;
  people: NamedPassenger[];
  value: string | undefined;
  onChange: (personId: string | undefined) => void;
}) {
  return (
    <Select
      label={label}
      data={people.map((p) => ({
        value: p.personId,
        label: [p.givenNames, p.familyName].filter(Boolean).join(' ') || p.nativeName || p.code,
      }))}
      value={value ?? null}
      searchable
      clearable
      limit={30}
      onChange={(v) => onChange(v ?? undefined)}
    />
  );
}
