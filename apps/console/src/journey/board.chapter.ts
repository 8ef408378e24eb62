import type { World } from './world';

export const board = (world: World): void => {
  it('shows an officer the live operation, and that the invariant holds', async () => {
    const page = await world.as('officer');
    await world.go(page, '/board');
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Nobody has departed without').waitFor();
  }, 180_000);

  it('offers each role its own pages', async () => {
    const page = await world.as('clinician');
    const names = (await page.locator('nav .nav-link').allTextContents()).join();
    expect(names).toContain('Medical queue');
    expect(names).not.toContain('Import');
  }, 180_000);

  it('can be used with the keyboard', async () => {
    const page = await world.as('officer');
    await world.go(page, '');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Go to a page, a flight, a person or a case').waitFor();
    await page.keyboard.type('dupl');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/duplicates');
    await page.getByPlaceholder('Go to a page, a flight, a person or a case').waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL('**/people');
  }, 180_000);

  it('shows an operator that no message is waiting, in any service', async () => {
    const page = await world.as('lead');
    await world.go(page, '/parked');
    await page.getByText('No message is waiting.').waitFor();
  }, 180_000);
};
