import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { readsPictures } from './detector';
import { canLight, light as lightUp } from './torch';

const everyMs = 150;
/** A code that stays before the camera is one scan. */
const sameMs = 4_000;

/** Reads codes with the camera, with its light where it has one. Pictures are looked at and never kept. */
export function Camera({ onRead }: { onRead: (code: string) => void }) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const read = useRef(onRead);
  const [track, setTrack] = useState<MediaStreamTrack>();
  const [lit, light] = useState(false);
  const [failed, fail] = useState(false);
  useEffect(() => void (read.current = onRead));
  useEffect(() => {
    const stop = new AbortController();
    void watch(video.current!, (code) => read.current(code), setTrack, stop.signal).catch(() => {
      if (!stop.signal.aborted) fail(true);
    });
    return () => stop.abort();
  }, []);
  if (failed) return <Text className="blocker">{t('gate.noCamera')}</Text>;
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={t('gate.camera')} />
      {track && canLight(track) && (
        <Button
          mih={56}
          variant="default"
          aria-pressed={lit}
          onClick={() => {
            void lightUp(track, !lit).then(light);
          }}
        >
          {t(lit ? 'gate.lightOff' : 'gate.lightOn')}
        </Button>
      )}
    </div>
  );
}

async function watch(
  video: HTMLVideoElement,
  onRead: (code: string) => void,
  onTrack: (track: MediaStreamTrack) => void,
  signal: AbortSignal,
): Promise<void> {
  const [readsFrom, stream] = await Promise.all([
    readsPictures(),
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } }),
  ]);
  const end = (): void => stream.getTracks().forEach((one) => one.stop());
  if (signal.aborted) return end();
  signal.addEventListener('abort', end);
  video.srcObject = stream;
  await video.play();
  onTrack(stream.getVideoTracks()[0]!);
  let last = { code: '', at: 0 };
  while (!signal.aborted) {
    const code = await readsFrom(video).catch(() => '');
    const now = performance.now();
    if (code && (code !== last.code || now - last.at > sameMs)) {
      last = { code, at: now };
      onRead(code);
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
