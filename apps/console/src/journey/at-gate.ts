import type { Page } from 'playwright-core';

/** What is done with one tab at the gate. */
export const atGate = (page: Page) => {
  const answers = page.getByRole('group', { name: 'Asked alone whether they wish to go?' });
  return {
    field: page.locator('.scan-field input'),
    verdict: (kind: string) => page.locator(`[data-verdict="${kind}"]`),
    kept: (n: number) => page.getByRole('button', { name: `Kept here: ${n}`, exact: true }).waitFor(),
    async says(code: string, answer: 'Yes, wishes to go' | 'No'): Promise<void> {
      await page.locator('.scan-field input').fill(code);
      await answers.getByRole('button', { name: answer, exact: true }).click();
    },
  };
};
