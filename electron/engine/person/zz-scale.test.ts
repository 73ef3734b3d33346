import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { practicePeople } from '../../../domain/practice/practice-entries';
import { practiceFamilies } from '../../../domain/practice/practice-families';
import { fullName } from '../../../domain/practice/practice-people';
import { seeded } from '../../../domain/practice/seeded';
import { connect } from '../compartment/connection';
import { Statements } from '../compartment/statements';
import { lookUp } from '../look-up/look-up-queries';
import { personProjection } from './person-projection';
import { suggestPeople } from './person-queries';
import { PERSON_TABLES } from './person-tables';

const N = Number(process.env.SCALE ?? 100000);
test('scale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  const database = connect(join(folder, 'x.db'), randomBytes(32));
  if (process.env.CACHE) database.pragma(`cache_size = -${process.env.CACHE}`);
  if (process.env.NOSEC) database.pragma('cipher_memory_security = OFF');
  const db = new Statements(database);
  db.execute(PERSON_TABLES);
  db.execute(`CREATE TABLE restriction (restriction_id TEXT PRIMARY KEY, person_id TEXT NOT NULL, type TEXT NOT NULL, what_is_restricted TEXT NOT NULL,
    child_arrangements TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, recorded_sequence INTEGER NOT NULL, ended_on TEXT) STRICT;
    CREATE INDEX restriction_person ON restriction (person_id);`);
  let t = Date.now();
  const school = practiceFamilies({ seed: 5, people: N, incidents: 0 });
  console.log(
    'generate',
    Date.now() - t,
    'ms; adults',
    school.adults.length,
    'surnames',
    new Set(school.adults.map((a) => a.lastName)).size,
  );
  let id = 0;
  const newId = () => {
    id += 1;
    return id.toString(16).padStart(32, '0');
  };
  const day = '2026-11-23' as never;
  const { entries, adultIds } = practicePeople(school, day, newId);
  t = Date.now();
  let sequence = 0;
  db.run('BEGIN');
  for (const e of entries) {
    sequence += 1;
    (personProjection.apply as never as Record<string, (db: unknown, e: unknown) => void>)[e.kind]?.(db, {
      ...e,
      sequence,
      at: '2026-11-23T08:40:12.345Z',
      actor: 'x',
    });
    if (sequence % 50000 === 0) {
      db.run('COMMIT');
      db.run('BEGIN');
    }
  }
  for (const r of school.restrictions) {
    sequence += 1;
    const personId = adultIds[r.adult];
    const body = { personId };
    personProjection.apply['restriction:carried-over']?.(db, { sequence, body } as never);
    db.run('INSERT INTO restriction VALUES (?,?,?,?,?,?,?,?,NULL)', [
      newId(),
      personId as string,
      r.type,
      'w',
      'c',
      '2026-11-01',
      '2027-01-01',
      sequence,
    ]);
  }
  db.run('COMMIT');
  db.get('PRAGMA wal_checkpoint(TRUNCATE)');
  console.log(
    'load',
    Date.now() - t,
    'ms',
    entries.length,
    'entries;',
    (statSync(join(folder, 'x.db')).size / 1e6).toFixed(0),
    'MB; restrictions',
    school.restrictions.length,
    'words',
    db.get('SELECT count(*) AS n FROM name_word'),
    'keys',
    db.get('SELECT count(*) AS n FROM name_word_key'),
  );
  const keys = db.all<{ name_key: string }>('SELECT name_key FROM person WHERE number % 7 = 0 LIMIT 3000');
  const probe = (label: string, sql: string, make: (k: string) => never[]) => {
    const s = performance.now();
    for (const { name_key } of keys) db.all(sql, make(name_key));
    console.log(
      'PROBE',
      label,
      (((performance.now() - s) / keys.length) * 1000).toFixed(1),
      'us',
      JSON.stringify(db.all(`EXPLAIN QUERY PLAN ${sql}`, make('x')).map((r) => (r as { detail: string }).detail)),
    );
  };

  probe('same, no order', 'SELECT * FROM person p WHERE p.name_key = ?', (k) => [k] as never);
  probe('same, number', 'SELECT number FROM person p WHERE p.name_key = ?', (k) => [k] as never);
  probe('word', 'SELECT word FROM name_word WHERE word = ?', (k) => [k] as never);
  const random = seeded(99);
  const spent = new Map<string, [number, number, number]>();
  const timed = {
    get: db.get.bind(db),
    all: (sql: string, p?: never) => {
      const s = performance.now();
      const r = db.all(sql, p);
      const took = performance.now() - s;
      const x = spent.get(sql) ?? [0, 0, 0];
      x[0] += took;
      x[1] += 1;
      x[2] += r.length;
      spent.set(sql, x);
      return r;
    },
  };
  const context = { db: timed as never, today: day, now: '2026-11-23T08:40:12.345Z' as never, actor: {} as never };
  const misspell = (w: string) => {
    if (w.length < 4) return w;
    const k = random.below(w.length);
    const kind = random.below(3);
    return kind === 0
      ? w.slice(0, k) + w.slice(k + 1)
      : kind === 1
        ? w.slice(0, k) + random.pick([...'aeioutsnr']) + w.slice(k + 1)
        : w.slice(0, k) + (w[k + 1] ?? '') + (w[k] ?? '') + w.slice(k + 2);
  };
  const kinds: Record<string, () => [string, string]> = {
    full: () => {
      const a = random.pick(school.adults);
      return [fullName(a), fullName(a)];
    },
    last: () => {
      const a = random.pick(school.adults);
      return [a.lastName, ''];
    },
    first: () => {
      const a = random.pick(school.adults);
      return [a.firstName, ''];
    },
    three: () => {
      const a = random.pick(school.adults);
      return [a.lastName.slice(0, 3), ''];
    },
    one: () => {
      const a = random.pick(school.adults);
      return [a.lastName.slice(0, 1), ''];
    },
    twobegin: () => {
      const a = random.pick(school.adults);
      return [`${a.firstName.slice(0, 3)} ${a.lastName.slice(0, 3)}`, ''];
    },
    misspeltLast: () => {
      const a = random.pick(school.adults);
      return [misspell(a.lastName), ''];
    },
    misspeltBoth: () => {
      const a = random.pick(school.adults);
      return [`${misspell(a.firstName)} ${misspell(a.lastName)}`, fullName(a)];
    },
    misspeltBegin: () => {
      const a = random.pick(school.adults);
      return [misspell(a.lastName.slice(0, 5)), ''];
    },
    childClass: () => {
      const c = random.pick(school.children);
      return [`${c.firstName} ${c.className}`, ''];
    },
    child: () => {
      const c = random.pick(school.children);
      return [`${c.firstName} ${c.lastName}`, ''];
    },
    crossed: () => {
      const [a, b] = [random.pick(school.adults), random.pick(school.adults)];
      return [`${a.firstName} ${b.lastName}`, ''];
    },
    crossedFirst: () => {
      const [a, b] = [random.pick(school.adults), random.pick(school.adults)];
      return [`${a.firstName} ${b.firstName}`, ''];
    },
    threeWords: () => {
      const [a, b] = [random.pick(school.adults), random.pick(school.adults)];
      return [`${a.firstName} ${b.firstName} ${misspell(a.lastName)}`, ''];
    },
    four: () => {
      const [a, b] = [random.pick(school.adults), random.pick(school.adults)];
      return [`${misspell(a.firstName)} ${misspell(b.firstName)} ${misspell(a.lastName)} ${misspell(b.lastName)}`, ''];
    },
    nonsense: () => [Array.from({ length: 7 }, () => random.pick([...'qwrtpsdfghjklzxcvbnmaeiou'])).join(''), ''],
  };
  for (let i = 0; i < 50; i += 1) lookUp.answer({ text: (Object.values(kinds)[i % 16] ?? kinds.full!)()[0] }, context);
  const all: number[] = [];
  const cpus: number[] = [];
  for (const [name, make] of Object.entries(kinds)) {
    const times: number[] = [];
    let hit = 0;
    let asked = 0;
    let worst = '';
    let w = 0;
    for (let i = 0; i < 400; i += 1) {
      const [text, wanted] = make();
      const c0 = process.cpuUsage();
      const s = performance.now();
      const answer =
        (i % 2 === 0 ? lookUp.answer({ text }, context)?.cards : suggestPeople.answer({ text }, context)) ?? [];
      const took = performance.now() - s;
      const cpu = process.cpuUsage(c0);
      cpus.push((cpu.user + cpu.system) / 1000);
      times.push(took);
      if (took > w) {
        w = took;
        worst = text;
      }
      if (wanted !== '') {
        asked += 1;
        if (answer.some(({ person }) => person.name === wanted)) hit += 1;
      }
    }
    all.push(...times);
    times.sort((a, b) => a - b);
    console.log(
      name.padEnd(14),
      'median',
      times[200]?.toFixed(2),
      'p99',
      times[395]?.toFixed(2),
      'max',
      times.at(-1)?.toFixed(2),
      worst,
      asked > 0 ? `found ${hit}/${asked}` : '',
    );
  }
  for (const [sql, [ms, n, rows]] of [...spent].sort((a, b) => b[1][0] - a[1][0]).slice(0, 14))
    console.log(
      ms.toFixed(0),
      'ms',
      n,
      'times',
      (ms / n).toFixed(3),
      'each',
      (rows / n).toFixed(0),
      'rows',
      sql.replace(/\s+/g, ' ').slice(0, 230),
    );
  all.sort((a, b) => a - b);
  console.log(
    'ALL p50',
    all[all.length >> 1]?.toFixed(2),
    'p99',
    all[Math.floor(all.length * 0.99)]?.toFixed(2),
    'max',
    all.at(-1)?.toFixed(2),
  );
  cpus.sort((a, b) => a - b);
  console.log('ALL CPU p50', cpus[cpus.length >> 1]?.toFixed(2), 'p99', cpus[Math.floor(cpus.length * 0.99)]?.toFixed(2));
  db.close();
  database.close();
}, 1_200_000);
