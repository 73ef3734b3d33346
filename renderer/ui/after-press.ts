let pressed = false;
addEventListener('pointerdown', () => (pressed = true), true);
for (const over of ['pointerup', 'pointercancel'] as const) addEventListener(over, () => (pressed = false), true);

/**
 * Does it now, or, while a mouse button or a finger is down, once the press is over and has had its effect. For what moves the page when a field is
 * left: a button that moved away between down and up would not be pressed.
 */
export function afterPress(work: () => void): void {
  if (!pressed) work();
  else addEventListener('pointerup', () => setTimeout(work), { once: true });
}
