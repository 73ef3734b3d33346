/** Sends focus to the control of that name, in a group to the one that is chosen or the first, and brings it into view. False if it isn't on the page. */
export function focusField(name: string): boolean {
  const named = document.getElementById(name);
  if (named === null) return false;
  const element = named instanceof HTMLFieldSetElement ? (controlIn(named) ?? named) : named;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

function controlIn(group: HTMLFieldSetElement): HTMLElement | null {
  return (
    group.querySelector<HTMLElement>('input:checked') ?? group.querySelector<HTMLElement>('input, select, textarea')
  );
}

/** Sends focus to the control after this one, or before it, as Tab does; nothing happens if focus has gone on meanwhile. */
export function focusBeside(element: HTMLElement, step: 1 | -1 = 1): void {
  if (document.activeElement !== element) return;
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')];
  const stops = controls.filter((one) => one === element || (one.tabIndex >= 0 && one.getClientRects().length > 0));
  const next = stops[stops.indexOf(element) + step];
  next?.focus();
  // What is typed next takes the place of what stands in the line.
  if (next instanceof HTMLInputElement) next.select();
}
