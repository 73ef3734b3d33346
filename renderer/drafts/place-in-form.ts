import type { Draft } from '../../domain/draft/draft';

type Focus = NonNullable<Draft['focus']>;
type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Where the cursor is, if it is in a field that has a name; null anywhere else. */
export function placeOf(element: Element | null): Focus | null {
  if (!(element instanceof HTMLElement) || element.id === '' || !isField(element)) return null;
  const [start, end] = isText(element) ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : [0, 0];
  return { field: element.id, start, end };
}

/** Puts the cursor back and says where it is: `Back in What happened, 3 lines`. Null if the field isn't on the page. */
export function returnTo(focus: Focus): string | null {
  const element = document.getElementById(focus.field);
  if (element === null) return null;
  element.focus();
  if (isText(element)) element.setSelectionRange(focus.start, focus.end);
  element.scrollIntoView({ block: 'nearest' });
  const lines = element instanceof HTMLTextAreaElement ? `, ${inLines(linesOf(element))}` : '';
  return `Back in ${labelOf(element)}${lines}`;
}

function isField(element: HTMLElement): boolean {
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}

function isText(element: HTMLElement): element is TextControl {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && ['text', 'search'].includes(element.type);
}

function labelOf(element: HTMLElement): string {
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  return (labels?.[0]?.textContent ?? '').replace(' (optional)', '').trim();
}

/** About as many lines as stand on the screen: one typed line may take several. */
function linesOf(area: HTMLTextAreaElement): number {
  if (area.value === '') return 0;
  const letterWidth = Number.parseFloat(getComputedStyle(area).fontSize) / 2;
  const lettersInLine = Math.max(20, area.clientWidth / letterWidth);
  return area.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersInLine)), 0);
}

function inLines(count: number): string {
  if (count === 0) return 'empty';
  return count === 1 ? '1 line' : `${count} lines`;
}
