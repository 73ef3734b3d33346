/** Stories that look for what comes once in many runs: a second go would hide what they are there for. */
const BY_CHANCE = /^(crash-|leaks-|hardening-fuzz|lock-disk-full|network|golden)/;

/** More than this at once is no slow moment of the PC. */
const AT_MOST = 3;

/**
 * The stories that are told once more, alone, after a whole run: those that failed, where they are few and none of them looks for something rare
 * (docs/decisions/036).
 *
 * @param report Playwright's report, as JSON
 * @returns specs as they stand in it; empty where the run stays as it is
 */
export function forSecondGo(report) {
  if (report.errors.length > 0) return [];
  const failed = specsIn(report).filter((spec) => !spec.ok);
  return failed.length <= AT_MOST && failed.every(({ file }) => !BY_CHANCE.test(file)) ? failed : [];
}

/**
 * The report with the stories of the second run in the place of the same ones in the first.
 *
 * @returns `report`, and the specs in it that passed only now, which have to be named wherever the run is told of
 */
export function withSecondGo(first, second) {
  const again = new Map(specsIn(second).map((spec) => [spec.id, spec]));
  const report = structuredClone(first);
  const passed = specsIn(report).filter((spec) => !spec.ok && again.get(spec.id)?.ok === true);
  for (const spec of passed) Object.assign(spec, { ok: true, tests: again.get(spec.id).tests });
  report.stats.expected += passed.length;
  report.stats.unexpected -= passed.length;
  return { report, passed };
}

function specsIn(report) {
  const inside = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(inside)];
  return report.suites.flatMap(inside);
}
