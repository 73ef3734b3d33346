import { expect, test } from 'vitest';
import { lockPageStands } from './lock-page-stands';

const aborted = (url?: string) => Object.assign(new Error('ERR_ABORTED (-3)'), url === undefined ? {} : { url });

test('a load that gave way to the lock page is no failure of the lock page', () => {
  expect(lockPageStands(aborted('app://casebook/'), 'app://lock/')).toBe(true);
});

test('where the lock page itself failed, or an open page would not be left, it does not stand', () => {
  expect(lockPageStands(aborted('app://lock/'), 'app://lock/')).toBe(false);
  expect(lockPageStands(aborted('app://casebook/'), 'app://casebook/')).toBe(false);
  expect(lockPageStands(aborted(), 'app://lock/')).toBe(false);
});
