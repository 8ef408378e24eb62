import { welcome as ar } from '../i18n/ar/welcome';
import { welcome as en } from '../i18n/en/welcome';
import { welcome as fr } from '../i18n/fr/welcome';
import { loadConfig } from '../config';
import { applyLanguage, chosenLanguage, keepLanguage, languages, namesOfLanguages } from '../i18n/languages';
import type { Language } from '../i18n/languages';

const words = { en, fr, ar };

/** An element with its text or its children; never HTML. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  about: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), about);
  element.append(...children);
  return element;
}

/**
 * The page before signing in, drawn without the console's libraries: it is read within seconds on a bad line. They
 * come when somebody signs in.
 * @param retry where the platform did not answer: what to try again
 */
export function showWelcome(retry?: () => Promise<void>): void {
  const t = words[chosenLanguage()];
  applyLanguage(chosenLanguage());
  const root = document.getElementById('root')!;
  const said = make('p', { className: 'welcome-note' }, retry ? t.noAnswer : '');
  said.setAttribute('role', 'alert');
  said.hidden = !retry;
  const button = make('button', { type: 'button', className: 'welcome-button' }, retry ? t.retry : t.signIn);
  button.onclick = async () => {
    button.disabled = true;
    await (retry ?? goToSignIn)().catch(() => showWelcome(goToSignIn));
  };
  const bird = make('img', { src: '/homeward.svg', alt: '', width: 36, height: 36 });
  root.replaceChildren(
    make(
      'main',
      { className: 'welcome' },
      make('div', { className: 'welcome-top' }, make('b', {}, bird, 'Homeward'), languageChoice(t.language, retry)),
      make('div', { className: 'welcome-text' }, make('h1', {}, t.line), make('p', {}, t.means), said, button),
      make('small', {}, t.foot),
    ),
  );
  void import('./session').catch(() => undefined); // it comes while the page is read
}

async function goToSignIn(): Promise<void> {
  const [{ signIn }] = await Promise.all([import('./session'), loadConfig()]);
  await signIn();
}

/** Each language by its own name. */
function languageChoice(label: string, retry?: () => Promise<void>): HTMLSelectElement {
  const select = make('select', { ariaLabel: label });
  for (const language of languages)
    select.append(make('option', { value: language, lang: language }, namesOfLanguages[language]));
  select.value = chosenLanguage();
  select.onchange = () => {
    keepLanguage(select.value as Language);
    showWelcome(retry);
  };
  return select;
}
