import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@homeward/access';
import { MessageFlow } from '../message-flow';

/** An answer that takes longer counts as none. */
const patienceMs = 2_000;

const within = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Whether the process is alive, whether it can answer, and whether all its work continues. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(MessageFlow) private readonly flow: MessageFlow) {}

  @Get('live')
  @Public('asked by the supervisor')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Whether requests may be sent here. A "no" is accepted while the broker is unavailable: its event is sent later. */
  @Get('serving')
  @Public('asked by load balancers')
  async serving(): Promise<{ status: 'serving' }> {
    await within(this.databaseAnswers()).catch(() => {
      throw new ServiceUnavailableException('The database does not answer.');
    });
    return { status: 'serving' };
  }

  /** Whether everything works: requests, and messages both ways. A consumer that ends takes its process with it. */
  @Get('ready')
  @Public('asked by the supervisor')
  async ready(): Promise<{ status: 'ready' }> {
    await this.serving();
    await within(this.flow.lag()).catch(() => {
      throw new ServiceUnavailableException('The broker does not answer.');
    });
    return { status: 'ready' };
  }

  private async databaseAnswers(): Promise<void> {
    await this.flow.db?.$queryRawUnsafe('SELECT 1');
  }
}
