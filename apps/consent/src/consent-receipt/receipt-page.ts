import { receiptTexts, type ReceiptLanguage } from './receipt-texts';
import type { Receipt } from './receipt';

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** An A5 page to print and hand over, right to left where the language is written so. */
export function receiptPage(receipt: Receipt, jws: string, language: ReceiptLanguage): string {
  const t = receiptTexts[language];
  const { purpose, termination } = receipt.services[0]!.purposes[0]!;
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(iso));
  const journeyLine = receipt.journey
    ? `<p>${escape(t.journey)}: <bdi>${escape([...(receipt.journey.via ?? []), `${receipt.journey.destination}, ${receipt.journey.destinationState}`].join(' – '))}</bdi>, ${escape(t.modes[receipt.journey.mode])}. ${escape(t.route)}: <bdi>${escape(receipt.journey.route)}</bdi></p>`
    : '';
  const demands = (receipt.demandedByLaw ?? []).map(
    ({ state, source, since }) =>
      `<p>${escape(t.law)} <bdi>${escape(state)}</bdi>, <bdi>${escape(source)}</bdi>, ${escape(t.since)} <bdi>${escape(day(since))}</bdi>. ${escape(t.lawMeans)}</p>`,
  );
  const givenOn = day(new Date(receipt.consentTimestamp * 1_000).toISOString());
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escape(t.title)}</title>
<style>
@page { size: A5; margin: 14mm } body { font: 14pt/1.5 "Noto Sans", "Noto Sans Arabic", sans-serif; max-width: 34em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 20pt } .yes { font-size: 16pt; font-weight: 600 } .proof { font: 7pt/1.3 monospace; overflow-wrap: anywhere; direction: ltr }
</style></head>
<body>
<h1>${escape(t.title)}</h1>
<p class="yes">${escape(t.purposes[purpose as keyof typeof t.purposes])}</p>${journeyLine}
<p>${escape(t.given)} <bdi>${escape(givenOn)}</bdi>. ${escape(t.until)} <bdi>${escape(day(termination))}</bdi>.</p>
<p>${escape(t.withdraw)} ${escape(t.afterNo[purpose as keyof typeof t.afterNo])}</p>${demands.join('')}<p>${escape(t.free)}</p><p>${escape(t.complain)}</p>
<p>${escape(t.number)}: <bdi>${escape(receipt.consentReceiptID)}</bdi></p>
<p>${escape(t.proof)}</p><p class="proof">${escape(jws)}</p>
</body></html>`;
}
