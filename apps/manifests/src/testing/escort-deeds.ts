import { newId } from '@homeward/kernel';
import type { EscortView } from '../passenger-list/escort.view';
import { aNamedEscort } from './a-named-escort';

type Take = (path: string, body: object, role?: 'movement-officer') => Promise<number>;

/** Nurses who travel with people of one flight: named, boarding, leaving again, in any order. */
export class EscortDeeds {
  private readonly nurses: string[] = [];

  /** @param take a step of the flight, which may be refused */
  constructor(private readonly take: Take) {}

  async assign(personId: string): Promise<string> {
    const escortId = newId();
    const named = { ...aNamedEscort, documentNumber: `EP${escortId.slice(-6)}` };
    const body = { ...named, escortId, kind: 'NURSE', escorts: [personId] };
    if ((await this.take('escorts', body, 'movement-officer')) === 200) this.nurses.push(escortId);
    return escortId;
  }

  /** One of those who were named boards, or leaves the aircraft again. */
  async moves(what: 'boarding' | 'leaving', which: number): Promise<void> {
    const nurse = this.nurses[which % this.nurses.length];
    if (nurse) await this.take(`escorts/${nurse}/${what}`, {});
  }

  /** As a team does that wants this person to fly: another nurse, who boards first. */
  async goesWith(personId: string): Promise<void> {
    const nurse = await this.assign(personId);
    await this.take(`escorts/${nurse}/boarding`, {});
  }

  /** A nurse who is aboard for nobody on the list gets off again, and one who has not boarded does not travel. */
  async leaveWithout(listed: readonly string[], escorts: readonly EscortView[]): Promise<void> {
    for (const { escortId, boardedAt, leftAt, escorts: of } of escorts)
      if (!leftAt && !(boardedAt && of.some((id) => listed.includes(id))))
        await this.take(`escorts/${escortId}/leaving`, {});
  }
}
