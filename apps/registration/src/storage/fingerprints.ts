import { Injectable } from '@nestjs/common';
import { blindIndex } from '@homeward/privacy';
import type { Identity, IdentityKeys } from '../model/identity';
import { nameKeys } from '../reading';
import { nameKeysByScript } from '../reading/across/name-keys';
import type { AlikeKeys } from '../model/travel-document';
import { dayAndMonthExchanged } from '../reading/across/births-agree';
import { alikeNumber } from '../reading/text/alike-number';
import { tellingNumber } from '../reading/text/document-number';
import { secretFrom } from './secret-file';

/** Keyed fingerprints of names, numbers and dates: equal things can be found, and nothing can be read from them. */
@Injectable()
export class Fingerprints {
  private readonly secret = secretFrom('BLIND_INDEX_KEY_FILE');

  of({ names, phones, dob }: Identity): IdentityKeys {
    const keys = nameKeysByScript(names).flat();
    return {
      names: [...new Set(keys)].map((k) => blindIndex(this.secret, 'name', k)),
      phones: phones.map((p) => this.ofPhone(p)),
      birth: this.ofBirth(dob),
    };
  }

  /** Of a full date. */
  ofBirth = (dob: Identity['dob']): string | undefined =>
    dob?.precision === 'd' ? blindIndex(this.secret, 'birth', dob.value) : undefined;

  /** Of the birth with its day and month exchanged, which is how some forms write it. */
  ofExchangedBirth(dob: Identity['dob']): string | undefined {
    const exchanged = dob && dayAndMonthExchanged({ dob: dob.value, dobPrecision: dob.precision });
    return exchanged && blindIndex(this.secret, 'birth', exchanged);
  }

  /** Every part of what somebody typed as a name. */
  ofName = (text: string): string[] =>
    [...new Set([...nameKeys(text, ''), ...nameKeys('', '', text)])].map((k) => blindIndex(this.secret, 'name', k));

  ofPhone = (phone: string): string => blindIndex(this.secret, 'phone', phone.replace(/[^\d+]/g, ''));

  /** Of a document number in its one form; undefined for what is no number: "0", "-". */
  ofDocument(typed: string, issuingState?: string): string | undefined {
    const number = tellingNumber(typed, issuingState);
    return number && blindIndex(this.secret, 'document', number);
  }

  /** Of the same as it may be misread. */
  ofAlike(typed: string, issuingState?: string): AlikeKeys | undefined {
    const number = alikeNumber(typed, issuingState);
    const key = (text: string): string => blindIndex(this.secret, 'alike', text);
    return (
      number && {
        whole: key(number.whole),
        bare: number.bare && key(number.bare),
        // There are many, and whoever is found by one is looked at before anybody is asked: half of it is enough.
        slips: number.slips.map((slip) => key(slip).slice(0, 11)),
      }
    );
  }
}
