import { Database } from '@signalapp/sqlcipher';

/** One row of `sqlite_schema`, without the place in the file. */
export type SchemaRow = {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string;
};

/** What makes the tables of one projection. */
interface Made {
  readonly create: string;
}

export const SCHEMA = `SELECT type, name, tbl_name, coalesce(sql, '') AS sql FROM sqlite_schema ORDER BY type, name`;

let last: { readonly created: string; readonly rows: readonly SchemaRow[] } | null = null;

/** How the tables of these projections stand in a file that has nothing else; worked out in memory, and once for the same projections. */
export function wantedSchema(projections: readonly Made[]): readonly SchemaRow[] {
  const created = projections.map(({ create }) => create).join('\n');
  if (last?.created !== created) last = { created, rows: schemaOf(projections) };
  return last.rows;
}

function schemaOf(projections: readonly Made[]): readonly SchemaRow[] {
  const scratch = new Database(':memory:', { cacheStatements: false });
  try {
    for (const { create } of projections) scratch.exec(create);
    return scratch.prepare(SCHEMA).all<SchemaRow>();
  } finally {
    scratch.close();
  }
}
