import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useOperationId } from '../operation/use-operation';
import { Select } from '../shell/select';

interface Found {
  items: { personId: string; names?: { given?: string; family?: string; native?: string }; caseReference: string }[];
}

/** Somebody of the operation, found by part of a name, a number or a case. */
export function FindPerson({
  label,
  except,
  value,
  onChange,
}: {
  label: string;
  except: string;
  value: string | undefined;
  onChange: (personId: string | undefined) => void;
}) {
  const operationId = useOperationId();
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 250);
  const found = useRead<Found>(
    ['find-person', operationId, asked],
    asked.length >= 2
      ? () => answer(endpoints.registration.POST('/people/search', { body: { operationId, q: asked, limit: 20 } }))
      : undefined,
  );
  const data = (found.data?.items ?? [])
    .filter((p) => p.personId !== except)
    .map(({ personId, names, caseReference }) => ({
      value: personId,
      label: `${[names?.given, names?.family].filter(Boolean).join(' ') || names?.native || '–'} · ${caseReference}`,
    }));
  return (
    <Select
      label={label}
      data={data}
      value={value ?? null}
      searchable
      required
      filter={({ options }) => options}
      onSearchChange={setQ}
      onChange={(v) => onChange(v ?? undefined)}
    />
  );
}
