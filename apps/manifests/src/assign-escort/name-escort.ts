import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Stored } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { AssignEscort, FlightTimes } from '../commands/assign-escort';
import { documentWith } from '../model/documents-of-escorts';
import type { PassengerList } from '../model/passenger-list';
import { versionReasons } from '../model/version-reason';
import { flightsAsEscort } from '../storage/flights-as-escort';
import { PassengerLists } from '../storage/passenger-lists';
import { AskDocumentNumbers } from './ask-document-numbers';
import { assignEscort } from './assign-escort';

/** What an airline has to know of an escort; stored sealed with the key of the operation. */
export interface WhoTheyAre {
  name: string;
  documentNumber: string;
  /** ISO 5218. Missing, with the next two, of escorts who were assigned by earlier versions. */
  sex?: number;
  dateOfBirth?: string;
  nationality?: string;
}

/** The same of who is assigned now. */
export type NamedNow = WhoTheyAre & { dateOfBirth: string };

export type EscortSaid = Pick<AssignEscort, 'escortId' | 'kind' | 'escorts' | 'ref'>;

/** Compares the document of an escort with those of travellers and of other escorts, and assigns them. */
@Injectable()
export class NameEscort {
  constructor(
    private readonly lists: PassengerLists,
    private readonly numbers: AskDocumentNumbers,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** @throws DependencyAway while registration cannot be asked about the document */
  async assign(flightId: string, caller: Caller, said: EscortSaid, who: NamedNow): Promise<Stored<PassengerList>> {
    const { flight } = (await this.lists.get(flightId)).state;
    const { name, documentNumber, dateOfBirth } = who;
    const compared = await this.numbers.compare({ number: documentNumber, name, dateOfBirth });
    const { key: documentKey, travellers, likely } = compared;
    const key = await this.vault.keyAbout(undefined, flight.operationId);
    const sealed = key.seal(JSON.stringify(who));
    const documentOf = documentWith(key);
    const document = { documentNumber, documentOf, documentKey, travellers, likely };
    const command = { ...said, ...document, sealed, dateOfBirth, by: caller.id, roles: caller.roles };
    return this.lists.decide(
      'assign-escort',
      { id: flightId, unconditional: true },
      caller,
      (day, otherFlights: FlightTimes[]) => assignEscort(day, { ...command, otherFlights }),
      { versionBecause: versionReasons.ESCORT, first: (tx) => flightsAsEscort(tx, flight, documentKey) },
    );
  }
}
