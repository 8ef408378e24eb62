import { axe, type World } from './world';

/** Every page, with a user who may see it. */
const places = async (world: World): Promise<[user: string, path: string][]> => {
  const { op, flight } = world;
  const [person] = (await world.passengers()).map((p) => p.personId);
  const [sheet] = await world.ask<{ importId: string }[]>(`registration/operations/${op}/imports`);
  const [file] = await world.page<{ caseId: string }>(`registration/cases?operationId=${op}`);
  return [
    ...['', '/board', '/counselling', '/people', '/imports', '/duplicates', '/flights'].map(
      (p) => ['officer', p] as [string, string],
    ),
    ...['', '/manifest', '/gate', '/reception'].map((p) => ['officer', `/flights/${flight}${p}`] as [string, string]),
    ['officer', `/imports/${sheet!.importId}`],
    ['officer', `/cases/${file!.caseId}`],
    ['officer', `/people/${person}`],
    ['clinician', ''],
    ['clinician', '/medical'],
    ['clinician', `/people/${person}`],
    ['protection-officer', ''],
    ['protection-officer', '/protection'],
    ['protection-officer', `/people/${person}`],
    ['lead', ''],
    ['lead', '/parked'],
    ['lead', '/devices'],
  ];
};

export const pages = (world: World): void => {
  it.each([
    ['en', 1440, 'ltr'],
    ['ar', 390, 'rtl'],
  ])(
    'keeps to WCAG 2.2 AA on every page (%s, %i px)',
    async (language, width, direction) => {
      const found: string[] = [];
      for (const [user, path] of await places(world)) {
        const page = await world.as(user, language, width);
        await world.go(page, path);
        await page.evaluate(axe);
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
          found.push(...(await page.evaluate(faults)).map((fault) => `${path} (${colorScheme}): ${fault}`));
        }
        expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
      }
      expect(found).toEqual([]);
    },
    360_000,
  );

  it('stays dark where somebody chose it, also when it is opened again', async () => {
    const page = await world.as('lead');
    await world.go(page, '');
    const isIn = (scheme: string): Promise<void> =>
      page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    const choose = async (name: string): Promise<void> => {
      await page.getByRole('banner').getByRole('button', { name: 'lead' }).click();
      await page.getByText(name, { exact: true }).click();
      await page.keyboard.press('Escape');
    };
    await choose('Dark');
    await isIn('dark');
    await page.reload();
    await page.locator('h1').waitFor();
    await isIn('dark');
    await choose('As the device');
    await isIn('light');
  }, 60_000);

  it.each(['en', 'ar'])(
    'keeps to WCAG 2.2 AA in every component of the design page (%s)',
    async (language) => {
      const page = await world.as('officer', language, language === 'en' ? 1440 : 390);
      // Its own skeletons are specimens: they stay.
      await page.goto(`${world.url}/o/${world.op}/design`);
      await page.locator('h1').waitFor();
      await page.locator('.panel').last().waitFor();
      await page.evaluate(axe);
      expect(await page.evaluate(faults)).toEqual([]);
    },
    90_000,
  );

  it('keeps to WCAG 2.2 AA in the forms that open over a page', async () => {
    const page = await world.as('officer', 'ar', 390);
    const [person] = (await world.passengers()).map((p) => p.personId);
    await world.go(page, `/people/${person}`);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const opener of await page.locator('section button[aria-haspopup="dialog"]').all()) {
      await opener.click();
      await page.getByRole('dialog').waitFor();
      found.push(...(await page.evaluate(faults)));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    expect(found).toEqual([]);
  }, 90_000);
};

/** Runs in the page: what axe finds once fades have ended, and whether the page is wider than its screen. */
async function faults(): Promise<string[]> {
  interface Axe {
    run(of: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }
  const frame = () => new Promise(requestAnimationFrame);
  const fading = () => document.getAnimations().filter((a) => a instanceof CSSTransition);
  await frame().then(frame); // what opens starts to fade in one frame later, and is pale until then
  while (fading().length > 0) await Promise.allSettled(fading().map((a) => a.finished));
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly });
  const tooWide = document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : [];
  return [...tooWide, ...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`)];
}
