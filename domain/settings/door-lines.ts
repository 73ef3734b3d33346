import { z } from 'zod';
import { Line } from '../text';

/**
 * What the school wants said and done at the door, the same for everybody who may not simply come in: in the casebook, so that every PC
 * shows it. Numbers to ring stand in the words. An empty line is not shown. Nothing in them is about a person.
 */
export const DoorLines = z.strictObject({
  say: Line,
  call: Line,
  wontGo: Line,
  ringsOrWrites: Line,
  putThrough: Line,
});
export type DoorLines = z.infer<typeof DoorLines>;
export type DoorLine = keyof DoorLines;

/** In the order in which they are needed. */
export const DOOR_LINES: readonly DoorLine[] = ['say', 'call', 'wontGo', 'ringsOrWrites', 'putThrough'];

/** Until a head or deputy writes the school's own. */
export const DEFAULT_DOOR_LINES: DoorLines = {
  say: '“I can’t let you in just now. Please wait outside: I’ll ask somebody to come and speak to you.”',
  call: 'The headteacher, or whoever is in charge today.',
  wontGo: 'Step back, keep the door shut, don’t argue or touch. Call again. In danger: 999.',
  ringsOrWrites: 'Take the message and pass it on today. Don’t discuss what holds.',
  putThrough: 'A child ill, absent or to be collected, and any worry about a child: always, and at once.',
};
