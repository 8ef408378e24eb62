import { demoUsers, type DemoUser } from '../demo-users';
import { markup, type Html } from './markup';
import { page } from './page';
import { languages, type Language, type Words } from './words';

interface SignIn {
  language: Language;
  uid: string;
  /** The name that was typed, when it was wrong. */
  wrongName?: string;
  /** In an exercise: fills the password in and lists the users. */
  demoPassword?: string;
}

const rolesOf = (user: DemoUser, words: Words): string =>
  user.roles.map((role) => words.roles[role as keyof Words['roles']]).join(' · ');

const demoButton = (user: DemoUser, words: Words): Html =>
  markup`<li>
    <button class="demo" name="demo" value="${user.name}">
      <b>${rolesOf(user, words)}</b><span>${user.name}</span>
    </button>
  </li>`;

/** Name and password, and in an exercise a button per demo user. Works without any script. */
export function signInPage({ language, uid, wrongName, demoPassword }: SignIn): string {
  const words = languages[language];
  const wrong = wrongName !== undefined;
  const main = markup`<h1>${words.signIn}</h1>
    ${demoPassword !== undefined && markup`<p class="notice">${words.exercise}</p>`}
    <form method="post" action="/oidc/interaction/${uid}?lang=${language}">
      ${wrong && markup`<p class="error" role="alert" id="wrong">${words.wrong}</p>`}
      <label for="name">${words.name}</label>
      <input
        id="name"
        name="name"
        value="${wrongName}"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        ${wrong && markup`aria-invalid="true" aria-describedby="wrong" autofocus`}
      />
      <label for="password">${words.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        dir="ltr"
        value="${demoPassword}"
      />
      <button class="primary">${words.signIn}</button>
      ${
        demoPassword !== undefined &&
        markup`<h2 id="demo">${words.demoUsers}</h2>
          <p class="hint">${words.demoHint}</p>
          <ul aria-labelledby="demo">
            ${demoUsers.map((user) => demoButton(user, words))}
          </ul>`
      }
    </form>`;
  return page({ language, title: words.signIn, main, inLanguage: (tag) => `/oidc/interaction/${uid}?lang=${tag}` });
}

/** The sign-in has expired, or began in another browser. */
export function expiredPage(language: Language): string {
  const words = languages[language];
  const main = markup`<h1>${words.expired}</h1>
    <a class="primary button" href="/">${words.startAgain}</a>`;
  return page({ language, title: words.signIn, main });
}
