import { Injectable } from '@nestjs/common';
import { blindIndex } from '@homeward/privacy';
import { keysForm, type Identity, type IdentityKeys } from '../model/identity';
import { blockedBy } from '../model/known-person-key';
import { nameKeys, type DuplicateKey } from '../reading';
import { carriedTokens, soughtTokens } from '../reading/across/block-tokens';
import { nameKeysByScript } from '../reading/across/name-keys';
import type { AlikeKeys } from '../model/travel-document';
import { dayAndMonthExchanged } from '../reading/across/births-agree';
import { alikeNumber, type AlikeNumber } from '../reading/text/alike-number';
import { tellingNumber } from '../reading/text/document-number';
import { secretFrom } from './secret-file';

/** Keyed fingerprints of names, numbers and dates: equal things can be found, and nothing can be read from them. */
@Injectable()
export class Fingerprints {
  private readonly secret = secretFrom('BLIND_INDEX_KEY_FILE');

  of(identity: Identity): IdentityKeys {
    const { names, phones, dob } = identity;
    const keys = nameKeysByScript(names).flat();
    return {
      names: [...new Set(keys)].map((k) => blindIndex(this.secret, 'name', k)),
      phones: phones.map((p) => this.ofPhone(p)),
      birth: this.ofBirth(dob),
      blocks: this.ofTokens(carriedTokens(keys, blockedBy(identity))),
      form: keysForm,
    };
  }

  /** What is asked for to find who may be the same person, by name and birth. */
  sought(names: readonly string[], who: Pick<DuplicateKey, 'dob' | 'dobPrecision' | 'sex' | 'nationality'>): string[] {
    return this.ofTokens(soughtTokens(names, who, dayAndMonthExchanged(who)));
  }

  /** There are many, and whoever is found by one is compared before anybody is asked: half of it is enough. */
  private readonly ofTokens = (tokens: string[]): string[] =>
    tokens.map((token) => blindIndex(this.secret, 'block', token).slice(0, 11));

  /** Of a full date. */
  ofBirth = (dob: Identity['dob']): string | undefined =>
    dob?.precision === 'd' ? blindIndex(this.secret, 'birth', dob.value) : undefined;

  /** Every part of what somebody typed as a name. */
  ofName = (text: string): string[] =>
    [...new Set([...nameKeys(text, ''), ...nameKeys('', '', text)])].map((k) => blindIndex(this.secret, 'name', k));

  ofPhone = (phone: string): string => blindIndex(this.secret, 'phone', phone.replace(/[^\d+]/g, ''));

  /** Of a full date, and of the same with day and month exchanged. */
  ofBirths(who: Pick<DuplicateKey, 'dob' | 'dobPrecision'>): string[] {
    if (who.dobPrecision !== 'd') return [];
    return [who.dob, dayAndMonthExchanged(who)].flatMap((dob) => (dob ? [blindIndex(this.secret, 'birth', dob)] : []));
  }

  /** Of a document number in its one form; undefined for what is no number: "0", "-". */
  ofDocument(typed: string, issuingState?: string): string | undefined {
    const number = tellingNumber(typed, issuingState);
    return number && this.ofTellingNumber(number);
  }

  ofTellingNumber = (number: string): string => blindIndex(this.secret, 'document', number);

  /** Of the same as it may be misread. */
  ofAlike(typed: string, issuingState?: string): AlikeKeys | undefined {
    const number = alikeNumber(typed, issuingState);
    return number && this.ofAlikeNumber(number);
  }

  ofAlikeNumber(number: AlikeNumber): AlikeKeys {
    const key = (text: string): string => blindIndex(this.secret, 'alike', text);
    return {
      whole: key(number.whole),
      bare: number.bare && key(number.bare),
      // There are many, and whoever is found by one is looked at before anybody is asked: half of it is enough.
      slips: number.slips.map((slip) => key(slip).slice(0, 11)),
    };
  }
}
