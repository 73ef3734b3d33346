import type { Instant } from '../../domain/dates/local-date';

import { send } from '../ipc/send';

/** The casebook's own time; null if it doesn't answer, and typed words about time are then kept as they are. */
export async function askTheTime(): Promise<Instant | null> {
  const session = await send('session:show', {});
  return session.ok ? session.value.now : null;
}
