/** Sends focus to the control (or the group) of that name and brings it into view. False if it isn't on the page. */
export function focusField(name: string): boolean {
  const element = document.getElementById(name);
  if (element === null) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
