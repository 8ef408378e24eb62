import type { Page } from 'playwright-core';
import type { World } from './world';

const welcome = (page: Page): Promise<void> => page.getByRole('button', { name: 'Sign in' }).waitFor();

/** The access token that a tab sends, as somebody would copy it. */
const copied = async (page: Page): Promise<string> => {
  const [request] = await Promise.all([page.waitForRequest(/\/api\//), page.reload()]);
  return (await request.allHeaders())['authorization']!.replace('DPoP ', '');
};

/** What a browser has written down that could be a token. */
const written = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

export const session = (world: World): void => {
  const opens = async (token: string): Promise<number> =>
    (await fetch(`${world.url}/api/registration/operations`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('is bound to the browser: a copied token opens nothing', async () => {
    const page = await world.as('officer');
    expect(await opens(await copied(page))).toBe(401);
    await world.go(page, '/people'); // and is not disturbed by that
  }, 60_000);

  it('writes no token in the clear', async () => {
    const page = await world.as('officer');
    expect(await written(page)).not.toMatch(/eyJ|token/);
  }, 60_000);

  it('ends in every tab when one of them signs out, and keeps nothing', async () => {
    const [first, second] = await world.twoTabs('lead');
    await first.getByRole('button', { name: 'lead', exact: true }).click();
    await first.getByText('Sign out').click();
    await Promise.all([welcome(first), welcome(second)]);
    for (const page of [first, second]) expect(await written(page)).not.toMatch(/eyJ|token/);
  }, 60_000);
};
