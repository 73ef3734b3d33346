// Unlocking and the first answer of Today, in the engine alone.
import { answer, startEngine, timed } from './engine.mjs';

const [folder] = process.argv.slice(2);
const { ask, unlock } = startEngine(folder);
const unlocked = await timed(unlock);
const today = await timed(() => ask('today:show', {}));
answer(unlocked + today);
