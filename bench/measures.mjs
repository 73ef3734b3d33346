import { inTurns, median, milliseconds, percentile } from './statistics.mjs';
import { registerOpened } from './windows/register.mjs';
import { start } from './windows/start.mjs';
import { memory, unlockToToday } from './windows/unlock-and-rest.mjs';

/** Each measurement returns rows: what, the bar in words, whether it is met (null: no bar), ratio or figure, ours, against. */
const row = (what, bar, met, measured, ours, against) => ({ what, bar, met, measured, ours, against });
const times = (value) => `${value.toFixed(2)} ×`;

export async function measureStart(windows) {
  const { app, window } = await start(windows, 9);
  const of = (list, name) => median(list.map((each) => each[name]));
  const bare = of(window, 'usable');
  const against = `bare window ${milliseconds(bare)}`;
  const usable = of(app, 'usable');
  const complete = of(app, 'complete');
  return [
    row(
      'start to usable unlock page',
      '≤ 1.25 ×',
      usable / bare <= 1.25,
      times(usable / bare),
      milliseconds(usable),
      against,
    ),
    row('… until it also says whose casebook it is', '', null, times(complete / bare), milliseconds(complete), against),
    row(
      '… of it, to the page being asked for',
      '',
      null,
      times(of(app, 'navigated') / of(window, 'navigated')),
      milliseconds(of(app, 'navigated')),
      `bare window ${milliseconds(of(window, 'navigated'))}`,
    ),
  ];
}

export async function measureUnlock(scene, windows, folder) {
  const argon2 = () => scene.insideRuntime('argon2', folder);
  const { unlocked, alone } = await unlockToToday(windows, argon2, 7);
  const [inEngine, aloneUnderNode] = await inTurns(5, [
    () => scene.inside('unlock', folder),
    () => scene.inside('argon2', folder),
  ]);
  const more = median(unlocked) - median(alone);
  const engineMore = median(inEngine) - median(aloneUnderNode);
  return [
    row(
      'unlock to Today, 10,000 incidents, beyond Argon2id',
      '≤ 150 ms',
      more <= 150,
      `+ ${milliseconds(more)}`,
      milliseconds(median(unlocked)),
      `Argon2id alone ${milliseconds(median(alone))}`,
    ),
    row(
      '… of it, the engine with Today’s answer',
      '',
      null,
      `+ ${milliseconds(engineMore)}`,
      milliseconds(median(inEngine)),
      `Argon2id alone ${milliseconds(median(aloneUnderNode))}`,
    ),
  ];
}

/** The list of misspelt names that the tests use too. */
const MISSPELT = 'electron/engine/look-up/misspelt-names.fixture.json';

export async function measureLookUp(scene, people, folder) {
  const { times: byKind, found, wanted, misspelt, amongFive } = await scene.inside('look-up', folder, MISSPELT);
  const all = Object.values(byKind).flat();
  const [wall, cpu] = [all.map(([each]) => each), all.map(([, each]) => each)];
  const p99 = percentile(wall, 0.99);
  const slowest = Object.entries(byKind)
    .map(([kind, list]) => [kind, median(list.map(([each]) => each))])
    .sort((one, other) => other[1] - one[1])[0];
  return [
    row(
      `look-up by name, also misspelt, ${people.toLocaleString('en-GB')} people`,
      'p99 ≤ 16 ms',
      p99 <= 16,
      milliseconds(p99),
      `median ${milliseconds(median(wall))}, p99 ${milliseconds(p99)}; processor time p99 ${milliseconds(percentile(cpu, 0.99))}`,
      `slowest kind: ${slowest[0]}, median ${milliseconds(slowest[1])}; of ${wanted} full names, half of them with a slip in each word, ${found} found`,
    ),
    row(
      `of ${misspelt} misspelt names, among the first five, ${people.toLocaleString('en-GB')} people`,
      '≥ 95',
      amongFive * 100 >= misspelt * 95,
      String(amongFive),
      'names as people mishear and misspell them, from a list that nothing was tuned to',
      '',
    ),
  ];
}

/** The bar is for the script that pays for the same settings. `ratio` is of pairs taken in turns with it, the rest are medians in milliseconds. */
function againstScripts(ratio, { engine, least, wiped, plain }) {
  const said = (what, bar, value, against) =>
    row(what, bar, bar === '' ? null : value <= 1.5, times(value), milliseconds(engine), against);
  return [
    said(
      'record an incident, 10,000 there, against the least script under the same settings',
      '≤ 1.5 ×',
      ratio,
      `least script, in turns in one process ${milliseconds(least)}`,
    ),
    said('… against that script in a process of its own', '', engine / wiped, `least script ${milliseconds(wiped)}`),
    said(
      '… against a script that leaves freed memory as it is',
      '',
      engine / plain,
      `least script, a process of its own ${milliseconds(plain)}`,
    ),
  ];
}

export async function measureRecording(scene, sizes) {
  const recorded = [];
  const { exported: newest } = sizes.at(-1);
  const alone = { wiped: [], plain: [] };
  // Before and after, since they can't take turns with the engine inside one process.
  const measureAlone = async () => {
    for (const [kind, all] of Object.entries(alone))
      all.push(...(await scene.inside('record-script-alone', newest, kind)));
  };
  await measureAlone();
  for (const { folder, exported, rounds, store } of sizes) {
    recorded.push(await scene.inside('record', folder, exported, String(rounds), store ? 'with-store' : 'alone'));
  }
  await measureAlone();
  const [wiped, plain] = [alone.wiped, alone.plain].map(median);
  const largest = recorded.at(-1);
  const [engine, least, store] = [largest.engine, largest.least, largest.store].map(median);
  // Of each pair, since a noisy moment is in both.
  const ratio = median(largest.engine.map((each, place) => each / largest.least[place]));
  const sizesSaid = recorded.map(
    ({ incidents, engine: each }) => `${incidents.toLocaleString('en-GB')}: ${milliseconds(median(each))}`,
  );
  const growth = median(recorded.at(-1).engine) / median(recorded[0].engine);
  const leastGrowth = median(recorded.at(-1).least) / median(recorded[0].least);
  return [
    ...againstScripts(ratio, { engine, least, wiped, plain }),
    row(
      'the same against electron-store’s writer',
      '≥ 15 × faster',
      store / engine >= 15,
      `${times(store / engine)} faster`,
      milliseconds(engine),
      `10,000 incidents as JSON ${milliseconds(store)}`,
    ),
    row(
      'recording as the casebook grows',
      'flat',
      growth <= 1.25,
      times(growth),
      sizesSaid.join(', '),
      `least script ${times(leastGrowth)}`,
    ),
  ];
}

export async function measureQueries(scene, folder) {
  const { list, citing, today } = await scene.inside('queries', folder);
  const said = (what, all) =>
    row(
      what,
      '',
      null,
      milliseconds(median(all)),
      `median ${milliseconds(median(all))}, p95 ${milliseconds(percentile(all, 0.95))}`,
      '',
    );
  return [
    said('first page of incidents (50), 10,000 there', list),
    said('records citing a clause (200), 10,000 there', citing),
    said('Today, 10,000 there', today),
  ];
}

export async function measureSearch(scene, folder) {
  const { times: byKind, total } = await scene.inside('search', folder);
  const all = Object.values(byKind).flat();
  const p95 = percentile(all, 0.95);
  const [slowest, slow] = Object.entries(byKind)
    .map(([kind, list]) => [kind, median(list)])
    .sort((one, other) => other[1] - one[1])[0];
  return [
    row(
      `full-text search, newest first, ${total.toLocaleString('en-GB')} incidents`,
      'p95 ≤ 50 ms',
      p95 <= 50,
      milliseconds(p95),
      `median ${milliseconds(median(all))}, p95 ${milliseconds(p95)}`,
      `slowest kind: ${slowest}, median ${milliseconds(slow)}`,
    ),
  ];
}

export async function measureRegister(scene, folder, rows) {
  const { times, total } = await scene.inside('fill-register', folder, String(rows));
  const opened = await registerOpened(scene.windows(folder), 5);
  const firstRows = median(opened.map((each) => each.firstRows));
  const blocked = Math.max(...opened.map((each) => each.blocked));
  const frames = opened.flatMap((each) => each.gaps);
  const among = total.toLocaleString('en-GB');
  return [
    row(
      `register of ${among} rows, from the press to its first rows`,
      '≤ 100 ms',
      firstRows <= 100,
      milliseconds(firstRows),
      `slowest ${milliseconds(Math.max(...opened.map((each) => each.firstRows)))}`,
      `the engine’s first page ${milliseconds(median(times))}`,
    ),
    row(
      `register of ${among} rows, longest that scrolling and turning pages blocks it`,
      '≤ 50 ms',
      blocked <= 50,
      blocked === 0 ? 'no task of 50 ms' : milliseconds(blocked),
      `frames apart: p95 ${milliseconds(percentile(frames, 0.95))}, longest ${milliseconds(Math.max(...frames))}`,
      '50 rows a page (decision 014)',
    ),
  ];
}

export async function measureMemory(windows) {
  const { app, window } = await memory(windows, 3);
  const ratio = median(app) / median(window);
  return [
    row(
      'memory, idle and unlocked, 10,000 incidents',
      '≤ 1.4 ×',
      ratio <= 1.4,
      times(ratio),
      `${Math.round(median(app))} MiB`,
      `bare window ${Math.round(median(window))} MiB`,
    ),
  ];
}

export async function measureVerify(scene, folder) {
  const { hashes, all } = await scene.verify(folder);
  const rate = (one, name) => Math.round(one.entries / (one[name] / 1_000) / 1_000) * 1_000;
  const best = median(hashes.map((one) => rate(one, 'wall')));
  const [{ entries, signatures, wall, cpu }] = all;
  return [
    row(
      `verify, hashes, ${entries.toLocaleString('en-GB')} entries`,
      '≥ 100,000/s',
      best >= 100_000,
      `${best.toLocaleString('en-GB')}/s`,
      `${milliseconds(median(hashes.map((one) => one.wall)))}; by processor time ${median(hashes.map((one) => rate(one, 'cpu'))).toLocaleString('en-GB')}/s`,
      '',
    ),
    row(
      'verify with signatures',
      '',
      null,
      `${Math.round(entries / (wall / 1_000)).toLocaleString('en-GB')}/s`,
      `${milliseconds(wall)}; processor time ${milliseconds(cpu)}`,
      `signatures alone ${milliseconds(signatures)}`,
    ),
  ];
}

export async function measureBackup(scene, folder) {
  const { made, copied, bytes } = await scene.inside('backup', folder);
  const ratio = median(made.map((each, place) => each / copied[place]));
  const mib = Math.round(bytes / 1_048_576);
  return [
    row(
      `proven copy, ${mib} MiB`,
      '≤ 3 ×',
      ratio <= 3,
      times(ratio),
      milliseconds(median(made)),
      `cp and fsync ${milliseconds(median(copied))}`,
    ),
  ];
}
