import { expect, test } from '../fixtures/app';
import { onTuesday as environment } from '../fixtures/invented-families';
import { walkEveryPage } from '../pages/every-page';
import { findingsInForcedColours } from '../pages/findings';
import { whatOnlyColourTells, whereFocusIsUnseen } from '../pages/forced-colours';

// It goes over every page.
test.setTimeout(360_000);

test('in forced colours axe finds nothing on any page, and fields, buttons, chips, what is chosen and what has the focus are told by lines and words', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await page.emulateMedia({ forcedColors: 'active' });
  await walkEveryPage(launched, async (where) => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft({ [where]: await whatOnlyColourTells(page) }).toEqual({ [where]: [] });
    expect.soft(await findingsInForcedColours(page, where)).toEqual([]);
    expect.soft({ [where]: await whereFocusIsUnseen(page, 4) }).toEqual({ [where]: [] });
  });
});
