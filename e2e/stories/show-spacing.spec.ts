import { expect, test } from '../fixtures/app';
import { onTuesday as environment } from '../fixtures/invented-families';
import { walkEveryPage } from '../pages/every-page';
import { spaceOut } from '../pages/spacing';
import { whatIsCut } from '../pages/what-is-cut';

// It goes over every page.
test.setTimeout(360_000);

test('WCAG 1.4.12: with text spaced out by somebody’s own style sheet no page of 1280 × 800 cuts a word off, pushes one out of its box or scrolls sideways', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await walkEveryPage(launched, async (where) => {
    await spaceOut(page);
    expect.soft({ [where]: await whatIsCut(page) }).toEqual({ [where]: [] });
  });
});
