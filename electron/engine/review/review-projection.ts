import type { LocalDate } from '../../../domain/dates/local-date';
import type { ReviewShown } from '../../../domain/review/review';
import type { ReviewRecorded } from '../../../domain/review/review-entries';
import type { Readable, Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { noteChange } from '../restriction/restriction-projection';

const TABLES = `
CREATE TABLE review (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  day            TEXT NOT NULL CHECK (day IS date(day)),
  body           TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX review_of ON review (restriction_id, sequence);
`;

/** Reviews. One that continues a restriction gives it new dates in the register. */
export const reviewProjection: NounProjection = {
  name: 'review',
  tables: ['review'],
  create: TABLES,
  apply: {
    'review:recorded': record,
    // The dates that it gave are taken back with the register's own rows.
    'body:erased': (db, { body }) => db.run('DELETE FROM review WHERE sequence = ?', [body.sequence]),
  },
};

function record(db: Writable, { sequence, subject, day, at, body }: ProjectedEntry<'review:recorded'>): void {
  db.run('INSERT INTO review (sequence, restriction_id, day, body) VALUES (?, ?, ?, ?)', [
    sequence,
    subject,
    day,
    JSON.stringify(body),
  ]);
  const { endsOn, reviewOn, reasons } = body;
  if (endsOn !== null && reviewOn !== null)
    noteChange(db, {
      sequence,
      restrictionId: subject,
      kind: 'reviewed',
      at,
      endsOn,
      reviewOn,
      reason: reasons,
      ...SAME_SCOPE,
    });
}

/** What a review that varies it says from then on stands in the entry beside it. */
const SAME_SCOPE = { scope: false, whatIsRestricted: null, decidedBy: null } as const;

/** Reviews of one restriction, the oldest first. */
export function reviewsOf(db: Readable, restrictionId: string): ReviewShown[] {
  return db
    .all<{ day: LocalDate; body: string }>('SELECT day, body FROM review WHERE restriction_id = ? ORDER BY sequence', [
      restrictionId,
    ])
    .map(({ day, body }) => ({ on: day, ...(JSON.parse(body) as ReviewRecorded) }));
}
