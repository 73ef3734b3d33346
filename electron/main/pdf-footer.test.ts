import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pdfFooter } from './pdf-footer';

it('has the words and the place of the page’s number', () => {
  expect(pdfFooter('Our code')).toContain('<span>Our code</span>');
  expect(pdfFooter('')).toMatch(/class="pageNumber".* of .*class="totalPages"/);
});

it('whatever the words, they make no markup', () => {
  const tags = (footer: string) => footer.match(/[<>"']/g)?.length;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('<script>', '</div>', '"', "'", '&lt;')), (words) => {
      expect(tags(pdfFooter(words))).toBe(tags(pdfFooter('')));
    }),
  );
});
