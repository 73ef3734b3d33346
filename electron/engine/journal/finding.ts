/** What verification can find. `sequence` is the row it is about; the screen owns the sentence. */
export type FindingCode =
  | 'unreadable'
  | 'gap'
  | 'changed'
  | 'reordered'
  | 'inserted'
  | 'wrong-previous'
  | 'forged'
  | 'unknown-signer'
  | 'not-allowed'
  | 'not-founded'
  | 'body-changed'
  | 'body-missing'
  | 'body-not-erased'
  | 'cut-off'
  | 'replaced'
  | 'projection-differs'
  | 'page-damaged'
  | 'structure-damaged'
  | 'file-size-wrong'
  | 'rows-missing'
  | 'seal-missing'
  | 'seal-damaged'
  | 'header-older';

/** One finding, with plain parameters. `sequence` is null where no single entry is meant. */
export interface Finding {
  readonly code: FindingCode;
  readonly sequence: number | null;
  readonly detail?: Readonly<Record<string, string | number>>;
}
