import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { MedicalFiles } from '../storage/medical-files';
import { standAlone } from './stand-alone';

class Unmerged extends PickType(PersonUnmergedV1, ['personId']) {}

/** Two records turn out to be of two people. Listed in the module after the consumer that forgets the pointer. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly files: MedicalFiles) {}

  /**
   * Publishes again what was decided under the record itself: what a clinician decided about the other one no longer counts
   * for it.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId }: Unmerged, @Ctx() { tx, message }: MessageContext) {
    const target = { id: personId, whereItApplies: true };
    const caller = serviceCaller('medical-clearance', message);
    await this.files.changeIn(tx, 'stand-alone', target, caller, (file) => standAlone(file!));
  }
}
