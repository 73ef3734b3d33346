import type { Page } from '@playwright/test';

/** Things that happen only where text was taken for more than text. */
export interface Watched {
  readonly dialogs: string[];
  readonly errors: string[];
  /** Violations of the content security policy, in the page. */
  violations(): Promise<readonly string[]>;
  /** Elements that none of our pages makes, or makes once. */
  strangers(): Promise<number>;
}

export async function watch(page: Page): Promise<Watched> {
  const dialogs: string[] = [];
  const errors: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.evaluate(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      violations.push(`${violatedDirective} ${sample}`),
    );
    Object.assign(window, { violations });
  });
  return {
    dialogs,
    errors,
    violations: () => page.evaluate(() => (window as unknown as { violations: string[] }).violations),
    strangers: () =>
      page.evaluate(
        () =>
          document.querySelectorAll(
            'script, iframe, object, embed, img, base, math, template, animate, details, marquee, [onload], [onerror], [onclick]',
          ).length,
      ),
  };
}

/** Sends a message through the page's own bridge, as its forms do; throws on any refusal. Text crosses as JSON, so that half a pair of letters survives. */
export async function send<Answer>(page: Page, channel: string, input: unknown): Promise<Answer> {
  const answer = await page.evaluate(
    async ([name, json]) => {
      const { casebook } = window as unknown as { casebook: Record<string, (value: unknown) => Promise<unknown>> };
      return JSON.stringify(await casebook[name ?? '']?.(JSON.parse(json ?? '')));
    },
    [channel, JSON.stringify(input)],
  );
  const result = JSON.parse(answer) as { ok: boolean; value: { outcome?: Answer } & Answer };
  if (!result.ok) throw new Error(`${channel}: ${answer}`);
  return result.value.outcome ?? result.value;
}

/** The text as it can be shown: half a pair of letters is shown as the mark for what cannot be. */
export function asShown(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
