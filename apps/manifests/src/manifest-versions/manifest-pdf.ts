import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { airportsOf, departureOf } from '@homeward/contracts';
import type { Flight } from '../model/traveller';
import type { ManifestLine } from './manifest-line.view';
import { printable } from './printable';
import template from './manifest.typ';

/** Noto (OFL) draws every script that our travellers' names are written in. */
const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
  'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  'noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf',
  'noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular.ttf',
  'noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
];
const locate = createRequire(__filename);

let compiler: NodeCompiler | undefined;
/** Opened at the first print: it loads fonts, and most processes never print. */
const open = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((f) => readFileSync(locate.resolve(`@expo-google-fonts/${f}`))) }],
  }));

const sexWords: Record<number, string> = { 1: 'M', 2: 'F' };
const rightToLeft = /[\u0590-\u08FF]/;

/** A version of a manifest as a PDF to print, names in their own script beside the Latin ones. */
export function manifestPdf(
  flight: Flight,
  version: { number: number; hash: string; issuedAt: Date },
  lines: readonly ManifestLine[],
): Buffer {
  const document = JSON.stringify({
    flightNumber: flight.flightNumber,
    route: airportsOf(flight).join(' – '),
    departs: new Date(departureOf(flight)).toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    number: version.number,
    hash: version.hash,
    issuedAt: version.issuedAt.toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    lines: lines.map((l) => ({
      ...l,
      familyName: printable(l.familyName),
      givenNames: printable(l.givenNames),
      nativeName: printable(l.nativeName),
      documentNumber: printable(l.documentNumber),
      escortWord: printable(l.escort ? `${l.escortKind} ${l.escortRef}` : l.escortRef),
      sexWord: sexWords[l.sex] ?? 'U',
      rtl: rightToLeft.test(l.nativeName),
    })),
  });
  return open().pdf({ mainFileContent: template, inputs: { document } });
}
