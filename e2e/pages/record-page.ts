import { expect, type Locator, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';

/** The short form to record an incident. */
export class RecordPage {
  readonly heading: Locator;
  readonly about: Locator;
  readonly where: Locator;
  readonly whatHappened: Locator;
  /** `Draft kept 8:52`. */
  readonly kept: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Record an incident' });
    this.about = page.getByRole('combobox', { name: 'Person this is about' });
    this.where = page.getByRole('textbox', { name: 'Where or how' });
    this.whatHappened = page.getByRole('textbox', { name: 'What happened' });
    this.kept = page.getByText(/^Draft kept/);
  }

  /** A new form, by the key that works on every page. */
  async begin(): Promise<void> {
    await this.page.keyboard.press('Control+N');
    await expect(this.whatHappened).toBeVisible();
    await expect(this.whatHappened).toHaveValue('');
  }

  /** A half-written form, from the page Today. */
  async goOnFromToday(title: RegExp): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
    await this.page.getByRole('main').getByRole('link', { name: title }).first().click();
    await expect(this.whatHappened).toBeVisible();
  }

  /** Records and returns the reference, which is the acknowledgement. */
  async record(): Promise<string> {
    await sendByKey(this.page);
    return this.acknowledged();
  }

  async acknowledged(): Promise<string> {
    const said = this.page.getByRole('heading', { level: 1, name: / is recorded$/ });
    await expect(said).toBeVisible();
    return ((await said.textContent()) ?? '').replace(' is recorded', '');
  }

  /** What stands in the narrative now, once it has to be kept. */
  async keptByNow(): Promise<string> {
    const typed = await this.whatHappened.inputValue();
    await this.keptLongEnough();
    return typed;
  }

  /**
   * Waits until what is typed now has to be kept: a second by the page's own clock, and a further question that the engine answers in turn. A
   * tenth more, because typing reaches the form's state a moment later.
   */
  async keptLongEnough(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const { casebook } = window as unknown as { casebook: Record<string, (input: unknown) => Promise<unknown>> };
      await casebook['session:show']?.({});
    });
  }

  async cursor(): Promise<readonly [number, number]> {
    return this.whatHappened.evaluate(
      (field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd] as const,
    );
  }

  async putCursor(at: number): Promise<void> {
    await this.whatHappened.focus();
    await this.whatHappened.evaluate((field: HTMLTextAreaElement, place) => field.setSelectionRange(place, place), at);
  }
}
