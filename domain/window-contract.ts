import { z } from 'zod';

/** What the main process keeps on this PC. Nothing about a person, nothing whose loss matters. */
export const PcSettings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.number().int().min(80).max(200),
  /** What Today calls a record by, where a screen can be seen by others. */
  todayShows: z.enum(['names', 'references']),
});
export type PcSettings = z.infer<typeof PcSettings>;

/** How the code of conduct is read on this PC. `textSize`: of the code alone, in per cent of the text around it. */
export const CodeReading = z.strictObject({
  width: z.enum(['narrow', 'wide']),
  textSize: z.number().int().min(80).max(200),
});
export type CodeReading = z.infer<typeof CodeReading>;

const Nothing = z.strictObject({});

/**
 * The small contract between a page and the main process: windows, dialogs, printing, lock. No record, name or passphrase crosses it;
 * chosen paths go from main to the engine and never to the page.
 */
export const windowContract = {
  /** Blanks, locks and shows the lock page. */
  'window:lock': { input: Nothing, output: Nothing },
  'window:quit': { input: Nothing, output: Nothing },
  'window:choose': {
    input: z.strictObject({
      what: z.enum(['folder-to-create', 'casebook-to-open', 'backup-to-restore', 'backup-folder', 'practice']),
    }),
    output: z.strictObject({ chosen: z.boolean() }),
  },
  /** Opens the system's print dialog for the page as it stands. */
  'window:print': { input: Nothing, output: z.strictObject({ printed: z.boolean() }) },
  /**
   * Writes the page as it is printed to a PDF file that a person chooses; `name` is what the file is called at first, `foot` stands on
   * every page beside its number: the school's published words. The path stays in main.
   */
  'window:save-pdf': {
    input: z.strictObject({ name: z.enum(['Code of conduct']), foot: z.string().max(700) }),
    output: z.strictObject({ outcome: z.enum(['saved', 'not-chosen', 'not-written']) }),
  },
  /** Puts the school's published words on the clipboard, for which no page has a permission: a clause of the code, as a citation. */
  'window:copy': { input: z.strictObject({ text: z.string().min(1).max(11_000) }), output: Nothing },
  'window:settings': { input: Nothing, output: PcSettings },
  'window:change-settings': { input: PcSettings, output: PcSettings },
  'window:code-reading': { input: Nothing, output: CodeReading },
  'window:keep-code-reading': { input: CodeReading, output: CodeReading },
  /** The page's own address (random ids only), so that the same page is shown after unlocking. */
  'window:keep-place': { input: z.strictObject({ route: z.string().max(300) }), output: Nothing },
  'window:place': { input: Nothing, output: z.strictObject({ route: z.string().nullable() }) },
  /** Were several casebooks opened on this PC? Then each says whose it is beside every act. */
  'window:casebooks': { input: Nothing, output: z.strictObject({ several: z.boolean() }) },
  'window:about': { input: Nothing, output: z.strictObject({ version: z.string(), runtime: z.string() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type WindowChannel = keyof typeof windowContract;
export type WindowInput<C extends WindowChannel> = z.input<(typeof windowContract)[C]['input']>;
export type WindowOutput<C extends WindowChannel> = z.output<(typeof windowContract)[C]['output']>;

export type WindowBridge = { readonly [C in WindowChannel]: (input: WindowInput<C>) => Promise<WindowOutput<C>> };
