const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The foot of every page of a PDF, as markup for Chromium, which fills in the numbers: the words on the left, on the right `2 of 3`. The words are
 * text, whatever stands in them. Chromium draws it a third larger than it says.
 */
export function pdfFooter(words: string): string {
  const text = words.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return `<div style="display: flex; justify-content: space-between; width: 100%; margin: 0 15mm; font: 7pt sans-serif"><span>${text}</span><span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
}
