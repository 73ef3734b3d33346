import { launch, pause } from './launch.mjs';
import { unlock } from './unlock-and-rest.mjs';

const SETTLE_MS = 1_500;
const SCROLLED_MS = 3_000;

/** From the press on *Register* to its first rows painted, and the longest that the page was blocked while its list was scrolled; in milliseconds. */
export async function registerOpened({ stage, keeps }, rounds) {
  const opened = [];
  for (let round = 0; round < rounds; round += 1) {
    const launched = await launch(stage, stage.app, keeps);
    try {
      const { page } = await unlock(launched);
      await pause(SETTLE_MS);
      const firstRows = await page.evaluate(FIRST_ROWS);
      await pause(SETTLE_MS);
      const { blocked, gaps } = await page.evaluate(SCROLLING);
      page.close();
      opened.push({ firstRows, blocked, gaps });
    } finally {
      await launched.end();
    }
  }
  return opened;
}

/** Rows count once they have been drawn: two frames after they are in the page. */
const FIRST_ROWS = `new Promise((resolve) => {
  const began = performance.now();
  const look = () => {
    if (document.querySelectorAll('table tbody tr').length < 10) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
  };
  document.querySelector('nav a[href="#register"]').click();
  look();
})`;

/** Down the page and up again as a wheel does, with a press on the next rows now and then. Chromium tells of tasks from 50 ms on. */
const SCROLLING = `new Promise((resolve) => {
  const tasks = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watch.observe({ type: 'longtask' });
  let around = document.querySelector('table');
  while (around !== null && around.scrollHeight <= around.clientHeight + 1) around = around.parentElement;
  const scrolled = around ?? document.scrollingElement;
  const began = performance.now();
  const gaps = [];
  let last = began;
  let step = 120;
  let pressed = 0;
  const move = (now) => {
    gaps.push(now - last);
    last = now;
    if (now - began > ${SCROLLED_MS}) {
      watch.disconnect();
      return resolve({ blocked: Math.max(0, ...tasks), gaps });
    }
    const before = scrolled.scrollTop;
    scrolled.scrollTop += step;
    if (scrolled.scrollTop === before) {
      step = -step;
      if (step < 0 && pressed < 3) {
        pressed += 1;
        [...document.querySelectorAll('nav button')].find(({ textContent }) => textContent.includes('Next page'))?.click();
      }
    }
    requestAnimationFrame(move);
  };
  requestAnimationFrame(move);
})`;
