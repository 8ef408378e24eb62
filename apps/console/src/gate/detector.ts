import { prepareZXingModule, readBarcodes, type ReadInputBarcodeFormat } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** What is printed on wristbands, boarding passes and bags. */
const formats: ReadInputBarcodeFormat[] = ['QRCode', 'Aztec', 'PDF417', 'DataMatrix', 'Code128'];
/** Enough for a code that fills a third of the picture, and read in a few hundredths of a second. */
const widthPx = 960;

/** Reads the picture that a camera shows; the reader's file comes from this origin. */
export async function readsPictures(): Promise<(video: HTMLVideoElement) => Promise<string>> {
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  const canvas = document.createElement('canvas');
  const drawn = canvas.getContext('2d', { willReadFrequently: true })!;
  return async (video) => {
    canvas.width = widthPx;
    canvas.height = Math.round((widthPx * video.videoHeight) / video.videoWidth);
    drawn.drawImage(video, 0, 0, canvas.width, canvas.height);
    const [seen] = await readBarcodes(drawn.getImageData(0, 0, canvas.width, canvas.height), { formats });
    return seen?.text.trim() ?? '';
  };
}
