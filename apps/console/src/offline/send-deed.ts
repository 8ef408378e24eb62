import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Deed } from './deed';

/** On a line that hangs, the next may come through. */
const patienceMs = 20_000;

/** Sends it as its screen would. The id makes sure that sending twice has one effect. */
export async function sendDeed(id: string, deed: Deed): Promise<unknown> {
  const headers = { 'idempotency-key': id };
  const signal = AbortSignal.timeout(patienceMs);
  switch (deed.kind) {
    case 'scan': {
      const { flightId, code, answer: said, device } = deed;
      const body = { scanId: id, code, asked: said !== '', answer: said, device };
      const params = { path: { flightId } };
      return answer(endpoints.manifests.POST('/flights/{flightId}/scans', { params, body, signal }));
    }
    case 'no': {
      const { personId, channel, reason } = deed;
      const [params, body] = [{ path: { personId } }, { channel, reason }];
      return answer(endpoints.consent.POST('/people/{personId}/withdrawals', { params, headers, body, signal }));
    }
    case 'tick': {
      const { flightId, personId, offPoint } = deed;
      const [params, body] = [{ path: { flightId } }, { personId, offPoint }];
      return answer(endpoints.reception.POST('/flights/{flightId}/arrivals/ticks', { params, headers, body, signal }));
    }
    case 'session':
      return answer(endpoints.consent.POST('/counselling-sessions', { headers, body: deed.session, signal }));
  }
}

/** What a screen has to read again after it. */
const touched = (deed: Deed): readonly (readonly string[])[] => {
  switch (deed.kind) {
    case 'scan':
      return [['list', deed.flightId], ['passengers', deed.flightId], ['consents']];
    case 'no':
      return [['consents', deed.personId], ['readiness'], ['list'], ['passengers'], ['consent-waiting']];
    case 'tick':
      return [
        ['arriving', deed.flightId],
        ['arrival', deed.flightId],
      ];
    case 'session':
      return [['sessions'], ['consent-waiting']];
  }
};

export const readAgain = (deed: Deed): void => {
  for (const queryKey of touched(deed)) void queries.invalidateQueries({ queryKey });
};
