import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@homeward/access';
import type { Db } from '@homeward/messaging';
import { DATABASE } from '../tokens';

/** Whether the process lives, and whether it can do its work right now. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly db: Db | undefined) {}

  @Get('live')
  @Public('asked by the supervisor')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Public('asked by the supervisor')
  async ready(): Promise<{ status: 'ready' }> {
    await this.db?.$queryRawUnsafe('SELECT 1').catch(() => {
      throw new ServiceUnavailableException('The database does not answer.');
    });
    return { status: 'ready' };
  }
}
