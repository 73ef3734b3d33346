import { test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { walkBan } from '../pages/every-ban';
import { walkDecide } from '../pages/every-decide';
import { walkCalendar, walkInCharge } from '../pages/every-page';
import { walkRaised } from '../pages/every-raised';
import { walkRequests } from '../pages/every-request';
import { picture } from './picture';

test.setTimeout(1_200_000);

test('pictures of each step from what was raised to a ban and its end', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  let number = 40;
  const look = async (where: string) => {
    await picture(launched, `${number}-${where.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`);
    number += 1;
  };
  await walkRaised(page, look);
  await walkDecide(page, look);
  await walkBan(page, look);
  await walkRequests(page, look);
  await walkInCharge(page, look);
  await walkCalendar(page, look);
});
