import { expect, type Launched, test } from '../fixtures/app';
import { onTuesday as environment } from '../fixtures/invented-families';
import { walkEveryPage } from '../pages/every-page';
import { whatIsCut, whatIsOutOfReach } from '../pages/what-is-cut';

/** A window of 1280 × 1024 at 400 %: the page has 320 × 256 CSS px. */
async function enlarge({ app, page }: Launched): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 1024);
    window?.webContents.setZoomFactor(4);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320);
}

// It goes over every page.
test.setTimeout(360_000);

test('WCAG 1.4.10: at 400 % in a window of 1280 × 1024 every page is one column that scrolls down alone, nothing is cut off and every control is reached', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await walkEveryPage(launched, async (where) => {
    // Again on every page: the app sets the size of text when it shows another.
    await enlarge(launched);
    expect.soft({ [where]: await whatIsCut(page) }).toEqual({ [where]: [] });
    expect.soft({ [where]: await whatIsOutOfReach(page) }).toEqual({ [where]: [] });
  });
});
