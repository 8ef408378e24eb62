import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Public, consoleClientId } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { CONFIG, InjectClock, type ServiceConfig } from '@homeward/runtime';
import { proxiedServices } from './gateway-config';

/** What the console must know before anybody signs in. */
export interface ConsoleConfig {
  exercise: boolean;
  /** The platform's present time, which an exercise moves. */
  now: string;
  issuer: string;
  clientId: string;
  services: string[];
}

@Controller('config.json')
export class ConsoleConfigController {
  constructor(
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Get()
  @Public('read before sign-in')
  @Header('cache-control', 'no-store')
  read(): ConsoleConfig {
    return {
      exercise: this.config.exercise,
      now: this.clock.now().toISOString(),
      issuer: this.config.oidcIssuer,
      clientId: consoleClientId,
      services: Object.keys(proxiedServices(this.config.services)),
    };
  }
}
