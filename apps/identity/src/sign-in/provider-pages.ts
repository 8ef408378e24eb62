import type { ProviderContext } from 'oidc-provider';
import { Html, markup } from './markup';
import { page, pressSignOut } from './page';
import { chooseLanguage, languages, type Language, type Words } from './words';

type Content = (words: Words) => { title: string; main: Html };

const languageOf = (ctx: ProviderContext): Language =>
  chooseLanguage(ctx.oidc.params?.['ui_locales'], ctx.get('accept-language'));

function show(ctx: ProviderContext, content: Content): void {
  const language = languageOf(ctx);
  ctx.type = 'html';
  ctx.body = page({ language, ...content(languages[language]) });
}

/**
 * Asks before signing out, with the library's form, which proves that this browser asked. People who come from the
 * console with its ID token have already pressed the button there.
 */
export const signOutPage = (ctx: ProviderContext, form: string): void =>
  show(ctx, (words) => ({
    title: words.signOut,
    main: markup`<h1>${words.signOutQuestion}</h1>
      ${new Html(form)}
      <button class="primary" form="op.logoutForm" name="logout" value="yes" autofocus>${words.signOut}</button>
      <button class="quiet" form="op.logoutForm">${words.stay}</button>
      ${ctx.oidc.entities?.IdTokenHint !== undefined && markup`<script>${new Html(pressSignOut)}</script>`}`,
  }));

export const signedOutPage = (ctx: ProviderContext): void =>
  show(ctx, (words) => ({
    title: words.signOut,
    main: markup`<h1>${words.signedOut}</h1>
      <a class="primary button" href="/">${words.signIn}</a>`,
  }));

/** The kind of error only: the request is not quoted. */
export const errorPage = (ctx: ProviderContext, out: { error: string }): void =>
  show(ctx, (words) => ({
    title: words.signIn,
    main: markup`<h1>${words.failed}</h1>
      <p class="hint" dir="ltr">${out.error}</p>
      <a class="primary button" href="/">${words.startAgain}</a>`,
  }));
