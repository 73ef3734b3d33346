// Unlocking and the first answers that the page waits for, in the engine alone.
import { answer, startEngine, timed } from './engine.mjs';

const [folder] = process.argv.slice(2);
const { ask, unlock, lookAtTheDoor } = startEngine(folder);
// As the sign-in page does; then a passphrase is typed, which takes longer than this.
await lookAtTheDoor();
await new Promise((resolve) => setTimeout(resolve, 1_500));
const unlocked = await timed(unlock);
const shown = await timed(() => Promise.all([ask('session:show', {}), ask('today:show', {})]));
answer(unlocked + shown);
