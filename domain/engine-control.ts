/**
 * What main and the engine say to each other beside the pages' ports: folders, ports, lock. No record, name or passphrase.
 * Both ends are our own processes, so these are plain types.
 */
export type PortScope = 'gate' | 'casebook';

export type ToEngine =
  /** Comes with one MessagePort. A newer port of a scope replaces the older one. */
  | { readonly type: 'port'; readonly scope: PortScope }
  /** The folder that the gate speaks about; null: none chosen yet. */
  | { readonly type: 'use-folder'; readonly folder: string | null; readonly backupFolder: string | null }
  | { readonly type: 'use-backup-folder'; readonly folder: string }
  /** A backup file was chosen, and an empty folder to restore it into. */
  | { readonly type: 'restore-from'; readonly file: string; readonly folder: string }
  /** Close and end: drafts are already flushed. */
  | { readonly type: 'close' };

export type FromEngine =
  | { readonly type: 'ready' }
  /** Keys are being made or opened, or are held, or a passphrase that did not open it is, although no page is open: locking has something to end. */
  | { readonly type: 'keys'; readonly held: boolean }
  /** A passphrase is being tried: main shows the casebook's page meanwhile, which waits for its answers. Then one of the next two. */
  | { readonly type: 'opening' }
  | { readonly type: 'stays-locked' }
  /** A casebook is open: main shows its page. */
  | { readonly type: 'unlocked'; readonly lockMinutes: number }
  | { readonly type: 'lock-minutes'; readonly lockMinutes: number }
  /** A folder is now the casebook in hand (created, restored, practice). */
  | { readonly type: 'folder-in-use'; readonly folder: string }
  /** The disk is full while locking: the draft is still in memory, encrypted storage failed; main says so on the lock page. */
  | { readonly type: 'draft-waits-for-space' }
  | { readonly type: 'closed' };

/** One call through a port, and its answer. */
export interface PortCall {
  readonly id: number;
  readonly channel: string;
  readonly input: unknown;
}
export interface PortAnswer {
  readonly id: number;
  readonly result: unknown;
}
