import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@homeward/access';
import { MessageFlow } from '../message-flow';
import { Metrics } from '../metrics';

/** Figures for Prometheus: the process, and how far its messages have come. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(MessageFlow) private readonly flow: MessageFlow,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get()
  @Public('read inside the network; the gateway does not pass it on')
  @Header('content-type', 'text/plain; version=0.0.4')
  read(): Promise<string> {
    return this.metrics.text(this.flow);
  }
}
