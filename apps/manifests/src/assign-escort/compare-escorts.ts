import { Injectable } from '@nestjs/common';
import { DependencyAway, plainCode } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { SaidOfEscort } from '../model/compared-escort';
import type { Escort } from '../model/escort';
import type { PassengerList } from '../model/passenger-list';
import { AskDocumentNumbers, type Compared, type ComparedDocumentNumber } from './ask-document-numbers';
import type { WhoTheyAre } from './name-escort';

/** Asks about escorts once they are named: somebody who resembles them may have been registered, or corrected, since. */
@Injectable()
export class CompareEscorts {
  constructor(
    private readonly numbers: AskDocumentNumbers,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** What registration says of each by now, by id; of nobody while it does not answer. */
  async again(list: PassengerList, escorts: readonly Escort[]): Promise<ReadonlyMap<string, SaidOfEscort>> {
    if (escorts.length === 0) return new Map();
    const who = await this.opened(list);
    const said = await Promise.all(escorts.map((e) => this.askOf(who(e))));
    return new Map(escorts.flatMap(({ escortId }, i) => (said[i] ? [[escortId, said[i]] as const] : [])));
  }

  /** What registration says of somebody whose document was seen; while it does not answer, what is known of an escort who has it. */
  async seen(list: PassengerList, who: Compared): Promise<Partial<ComparedDocumentNumber>> {
    const said = await this.askOf({ ...who, documentNumber: who.number });
    if (said) return said;
    const open = await this.opened(list);
    const escort = Object.values(list.escorts ?? {}).find(
      (e) => plainCode(open(e).documentNumber) === plainCode(who.number),
    );
    return { key: escort?.paper };
  }

  private async opened({ flight }: PassengerList): Promise<(escort: Escort) => WhoTheyAre> {
    const key = await this.vault.keyAbout(undefined, flight.operationId);
    return ({ sealed }) => JSON.parse(key.open(sealed)) as WhoTheyAre;
  }

  private askOf({ documentNumber, name, dateOfBirth }: WhoTheyAre): Promise<ComparedDocumentNumber | undefined> {
    return this.numbers.compare({ number: documentNumber, name, dateOfBirth }).catch((error: unknown) => {
      if (error instanceof DependencyAway) return undefined;
      throw error;
    });
  }
}
