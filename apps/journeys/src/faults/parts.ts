/** A part of the platform that can be killed and paused. Its supervisor restarts it. */
export interface Part {
  name: string;
  kill(): Promise<void>;
  halt(): Promise<void>;
  goOn(): Promise<void>;
}

/** @param pid asked for each time: a restarted process has another */
export function processPart(name: string, pid: () => number | undefined): Part {
  const send = async (signal: NodeJS.Signals, to = pid()): Promise<void> => {
    try {
      if (to) process.kill(to, signal);
    } catch {
      // it died before we came
    }
  };
  let halted: number | undefined;
  return {
    name,
    kill: () => send('SIGKILL'),
    halt: () => send('SIGSTOP', (halted = pid())),
    goOn: () => send('SIGCONT', halted),
  };
}
