import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { AskingAnew } from './asking-anew';

/** Two records turn out to be of two people. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly anew: AskingAnew) {}

  /**
   * What was recorded while both records were one belongs to one of them, and nobody can say which of the two was meant:
   * both wait until protection has looked, and whoever was kept apart from one of them meanwhile is kept apart from both.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() records: PersonUnmergedV1, @Ctx() { tx, message }: MessageContext) {
    await this.anew.askIn(tx, records, serviceCaller('protection', message));
  }
}
