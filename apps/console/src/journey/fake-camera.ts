import { readFileSync, writeFileSync } from 'node:fs';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

const [width, height, modulePx] = [640, 480, 12];
const white = 235;

/** Writes a film (Y4M) in which a wristband is held before the camera. */
export async function filmOf(code: string, file: string): Promise<void> {
  const wasm = readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const { symbol } = await writeBarcode(code, { format: 'QRCode' });
  const light = Buffer.alloc(width * height, white);
  const [left, top] = [(width - symbol.width * modulePx) >> 1, (height - symbol.height * modulePx) >> 1];
  for (let y = 0; y < symbol.height * modulePx; y++)
    for (let x = 0; x < symbol.width * modulePx; x++) {
      const of = Math.floor(y / modulePx) * symbol.width + Math.floor(x / modulePx);
      if (symbol.data[of] === 0) light[(top + y) * width + left + x] = 16;
    }
  const colour = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame, frame]));
}

/** A browser whose camera shows a film. */
export const cameraFlags = (film: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
