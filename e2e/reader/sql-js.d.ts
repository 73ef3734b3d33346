/** What the reader uses of sql.js, which has no types of its own. */
declare module 'sql.js' {
  export type Value = number | string | Uint8Array | null;

  export interface Statement {
    bind(values: readonly Value[]): boolean;
    step(): boolean;
    getAsObject(): Record<string, Value>;
    free(): boolean;
  }

  export interface Database {
    prepare(sql: string): Statement;
    close(): void;
  }

  export interface Sqlite {
    readonly Database: new (bytes: Uint8Array) => Database;
  }

  const initialise: () => Promise<Sqlite>;
  export default initialise;
}
