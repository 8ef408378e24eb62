import { Button } from '@mantine/core';
import { useState } from 'react';
import { sendSigned } from '../api/endpoints';
import { problemFrom } from '../api/problem';
import { ProblemNote } from '../problem/problem-note';

/** Fetches a file with the token, which a plain link cannot send, and hands it to the browser. */
export function Download({
  service,
  path,
  name,
  label,
}: {
  service: string;
  path: string;
  name: string;
  label: string;
}) {
  const [state, set] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const fetchFile = async (): Promise<void> => {
    set({ busy: true });
    try {
      const answer = await sendSigned(new Request(`/api/${service}${path}`));
      if (!answer.ok) throw await problemFrom(answer);
      const url = URL.createObjectURL(await answer.blob());
      Object.assign(document.createElement('a'), { href: url, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      set({ busy: false });
    } catch (error) {
      set({ busy: false, error });
    }
  };
  return (
    <>
      <Button variant="default" loading={state.busy} onClick={() => void fetchFile()}>
        {label}
      </Button>
      <ProblemNote error={state.error} onRetry={() => void fetchFile()} />
    </>
  );
}
