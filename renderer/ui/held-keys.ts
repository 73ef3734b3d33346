import { focusBeside } from './focus';

/**
 * Keys that somebody quick presses before the page knows where they belong, as after Tab from a field whose answer decides which field is next. They
 * are kept in their order and pressed once it is known, so that no letter lands in the wrong field.
 */
const waiting: KeyboardEvent[] = [];
let holds = 0;
let pressing = false;

/** From now on keys wait; the function that comes back lets them go, and does nothing a second time. */
export function holdKeys(): () => void {
  if (holds === 0 && !pressing) window.addEventListener('keydown', keep, true);
  holds += 1;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    holds -= 1;
    void pressAll();
  };
}

/** Only what can be pressed again as it was: anything else goes where it always goes. */
function keep(event: KeyboardEvent): void {
  if (!event.isTrusted || event.isComposing || !(isTyped(event) || isOurs(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  waiting.push(event);
}

/** One after the other, each once the page has drawn what the one before did; what is pressed meanwhile comes behind them. */
async function pressAll(): Promise<void> {
  if (pressing) return;
  pressing = true;
  while (holds === 0) {
    const next = waiting.shift();
    if (next === undefined) break;
    press(next);
    await new Promise((resolve) => setTimeout(resolve));
  }
  pressing = false;
  if (holds === 0) window.removeEventListener('keydown', keep, true);
}

/** Letters, also those of the right Alt key, which Windows tells of as Ctrl and Alt; and keys that lead on or take back. */
function isTyped(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (event.getModifierState('AltGraph')) return key.length === 1;
  return !ctrlKey && !altKey && !metaKey && (key.length === 1 || ['Tab', 'Enter', 'Backspace'].includes(key));
}

/** Keys of the app’s own: Ctrl+Enter must not send a form before the words that were typed first. */
function isOurs({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey && !altKey && !metaKey && ['Enter', 'n', 'k', 'f'].includes(key);
}

function press(event: KeyboardEvent): void {
  if (event.getModifierState('AltGraph')) document.execCommand('insertText', false, event.key);
  else pressAgain(event);
}

function pressAgain({ key, code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): void {
  const at = document.activeElement;
  const again = { key, code, ctrlKey, altKey, shiftKey, metaKey, bubbles: true, cancelable: true };
  const unanswered = (at ?? document.body).dispatchEvent(new KeyboardEvent('keydown', again));
  if (!unanswered || !(at instanceof HTMLElement) || ctrlKey || altKey || metaKey) return;
  if (key === 'Tab') focusBeside(at, shiftKey ? -1 : 1);
  else if (key === 'Enter') pressEnter(at);
  else if (key === ' ' && at.matches('button, input[type="checkbox"], input[type="radio"]')) at.click();
  // The one way by which a script types as somebody does: with undo, and told to whoever listens.
  else if (key === 'Backspace') document.execCommand('delete');
  else if (key.length === 1) document.execCommand('insertText', false, key);
}

function pressEnter(at: HTMLElement): void {
  if (at instanceof HTMLTextAreaElement) document.execCommand('insertText', false, '\n');
  else if (at instanceof HTMLInputElement) at.form?.requestSubmit();
  else at.click();
}
