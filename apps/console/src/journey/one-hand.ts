import type { Page } from 'playwright-core';

/** What a thumb has to hit, in CSS pixels. */
const thumbPx = 56;

/** Targets at the scanner that are smaller than a thumb. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page
    .locator('.scan')
    .evaluate(
      (scan, least) =>
        [...scan.querySelectorAll<HTMLElement>('button, input, summary, [role=option]')]
          .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < least - 0.5)
          .map((target) => `${target.textContent || target.ariaLabel} ${target.getBoundingClientRect().height}`),
      thumbPx,
    );

/** Whether the whole verdict is on the screen, below the bar at the top. */
export const isSeen = (page: Page): Promise<boolean> =>
  page.locator('[data-verdict]').evaluate((verdict) => {
    const { top, bottom } = verdict.getBoundingClientRect();
    const bar = document.querySelector('header')!.getBoundingClientRect().bottom;
    return top >= bar - 0.5 && bottom <= window.innerHeight + 0.5;
  });
