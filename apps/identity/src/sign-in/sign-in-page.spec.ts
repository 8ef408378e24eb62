import { demoUsers } from '../demo-users';
import { expiredPage, signInPage } from './sign-in-page';

describe('the sign-in page', () => {
  it('lists every demo user in an exercise, with the password filled in', () => {
    const page = signInPage({ language: 'en', uid: 'u1', demoPassword: 'homeward' });
    for (const { name } of demoUsers) expect(page).toContain(`name="demo" value="${name}"`);
    expect(page).toContain('value="homeward"');
    expect(page).toContain('Movement officer');
  });

  it('shows no users outside an exercise', () => {
    const page = signInPage({ language: 'en', uid: 'u1' });
    expect(page).not.toContain('name="demo"');
    expect(page).not.toContain('homeward"');
  });

  it('is laid out from right to left in Arabic, with links to the other languages', () => {
    const page = signInPage({ language: 'ar', uid: 'u1' });
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('/oidc/interaction/u1?lang=fr');
  });

  it('announces a mistake to screen readers, and never repeats markup', () => {
    const page = signInPage({ language: 'en', uid: 'u1', wrongName: '"><script>' });
    expect(page).toContain('role="alert"');
    expect(page).toContain('aria-describedby="wrong"');
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(page).not.toContain('<script>');
  });

  it('links back to the start when it was left open too long', () => {
    expect(expiredPage('fr')).toContain('<a class="primary button" href="/">Recommencer</a>');
  });
});
