import type { Page } from 'playwright-core';
import type { World } from './world';

const welcome = (page: Page): Promise<void> => page.getByRole('button', { name: 'Sign in' }).waitFor();

/** The access token in a tab, as somebody would copy it. */
const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [, kept] = Object.entries(sessionStorage).find(([name]) => name.startsWith('oidc.user'))!;
    return (JSON.parse(kept) as { access_token: string }).access_token;
  });

export const session = (world: World): void => {
  const opens = async (token: string): Promise<number> =>
    (await fetch(`${world.url}/api/registration/operations`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('is bound to the browser: a copied token opens nothing', async () => {
    const page = await world.as('officer');
    expect(await opens(await copied(page))).toBe(401);
    await world.go(page, '/people'); // and is not disturbed by that
  }, 60_000);

  it('ends in every tab when one of them signs out, and keeps nothing', async () => {
    const [first, second] = await world.twoTabs('lead');
    await first.getByRole('button', { name: 'lead', exact: true }).click();
    await first.getByText('Sign out').click();
    await Promise.all([welcome(first), welcome(second)]);
    for (const page of [first, second])
      expect(
        await page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('oidc.user'))),
      ).toEqual([]);
  }, 60_000);
};
