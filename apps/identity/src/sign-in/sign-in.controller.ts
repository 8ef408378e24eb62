import { Body, Controller, Get, Headers, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IsOptional, IsString } from 'class-validator';
import type { Interaction, Provider } from 'oidc-provider';
import { Public } from '@homeward/access';
import type { IdentityConfig } from '../config';
import { IDENTITY_CONFIG, PROVIDER } from '../injection';
import { PasswordCheck } from '../password-check';
import { pageHeaders } from './page';
import { expiredPage, signInPage } from './sign-in-page';
import { chooseLanguage, type Language } from './words';

export class SignInForm {
  @IsOptional() @IsString() name?: string;
  @IsOptional() @IsString() password?: string;
  /** The name on a demo user's button. */
  @IsOptional() @IsString() demo?: string;
}

export class LanguageQuery {
  @IsOptional() @IsString() lang?: string;
}

/** The sign-in page. */
@Controller('oidc/interaction/:uid')
export class SignInController {
  constructor(
    @Inject(PROVIDER) private readonly provider: Provider,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
    @Inject(PasswordCheck) private readonly passwords: PasswordCheck,
  ) {}

  @Get()
  @Public('the sign-in page itself')
  async show(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() { lang }: LanguageQuery,
    @Headers('accept-language') accepts?: string,
  ): Promise<void> {
    const interaction = await this.interactionOf(request, reply);
    const language = chooseLanguage(lang, interaction?.params['ui_locales'], accepts);
    if (interaction) this.ask(reply, language, interaction.uid);
    else this.send(reply, 400, expiredPage(language));
  }

  @Post()
  @Public('the sign-in page itself')
  async signIn(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() { lang }: LanguageQuery,
    @Body() form: SignInForm,
  ): Promise<void> {
    const interaction = await this.interactionOf(request, reply);
    const language = chooseLanguage(lang);
    if (!interaction) return this.send(reply, 400, expiredPage(language));
    const name = form.demo ?? form.name?.trim() ?? '';
    const user = this.passwords.userOf(name, form.password ?? '');
    if (!user) return this.ask(reply, language, interaction.uid, name);
    const login = { accountId: user.name, amr: ['pwd'] };
    const onwards = await this.provider.interactionResult(request.raw, reply.raw, { login });
    void reply.redirect(onwards, 303);
  }

  private interactionOf(request: FastifyRequest, reply: FastifyReply): Promise<Interaction | undefined> {
    return this.provider.interactionDetails(request.raw, reply.raw).catch(() => undefined); // expired, or not this browser's
  }

  private ask(reply: FastifyReply, language: Language, uid: string, wrongName?: string): void {
    const demoPassword = this.config.exercise ? this.config.demoPassword : undefined;
    this.send(reply, wrongName === undefined ? 200 : 401, signInPage({ language, uid, wrongName, demoPassword }));
  }

  private send(reply: FastifyReply, status: number, page: string): void {
    void reply
      .status(status)
      .headers(pageHeaders(this.config.consoleOrigins))
      .type('text/html; charset=utf-8')
      .send(page);
  }
}
