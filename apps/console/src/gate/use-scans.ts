import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { Problem } from '../api/problem';
import type { Scanned } from '../api/shapes';

export interface Scan {
  scanId: string;
  code: string;
  asked: boolean;
  answer: 'go' | 'no' | '';
}
export interface Outcome {
  scan: Scan;
  passenger?: Scanned;
  /** A refusal, or no answer. */
  problem?: Problem;
}

const device = (): string => {
  const kept = localStorage.getItem('device') ?? `console-${newId().slice(-6)}`;
  localStorage.setItem('device', kept);
  return kept;
};

/** Scans and their outcomes. A scan without an answer is kept, and sent again under the same id. */
export function useScans(flightId: string) {
  const client = useQueryClient();
  const [last, setLast] = useState<Outcome>();
  const [waiting, setWaiting] = useState<Scan[]>([]);
  const [busy, setBusy] = useState(false);

  const send = async (scan: Scan): Promise<void> => {
    setBusy(true);
    try {
      const passenger = await answer(
        endpoints.manifests.POST('/flights/{flightId}/scans', {
          params: { path: { flightId } },
          body: { ...scan, device: device() },
        }),
      );
      setLast({ scan, passenger });
      setWaiting((all) => all.filter((s) => s.scanId !== scan.scanId));
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500);
      setLast({ scan, problem });
      const unanswered = problem.status === 0 || problem.status >= 500;
      setWaiting((all) => [...all.filter((s) => s.scanId !== scan.scanId), ...(unanswered ? [scan] : [])]);
    }
    setBusy(false);
    for (const key of ['list', 'passengers']) void client.invalidateQueries({ queryKey: [key, flightId] });
  };
  return { last, waiting, busy, send };
}
