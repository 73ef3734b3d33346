import path from 'node:path';

/**
 * Reads the json report of vitest.
 *
 * @param folder the project's folder, which the report's absolute paths are cut down by
 * @returns `tests` `{file, titles, outcome}`, `files` (all that were run), `problems` (files that could not be loaded)
 */
export function readVitest(report, folder) {
  const tests = [];
  const files = [];
  const problems = [];
  for (const { name, status, assertionResults } of report.testResults) {
    const file = projectPath(path.relative(folder, name));
    files.push(file);
    if (status === 'failed' && assertionResults.length === 0) problems.push(`${file} could not be loaded`);
    for (const { ancestorTitles, title, status: ended } of assertionResults) {
      tests.push({ file, titles: [...ancestorTitles, title], outcome: vitestOutcome(ended) });
    }
  }
  return { tests, files, problems };
}

function vitestOutcome(status) {
  return status === 'passed' || status === 'failed' ? status : 'not run';
}

/** The same for the json report of Playwright. A test that passed only when repeated has failed; one that was meant to fail proves nothing. */
export function readPlaywright(report, folder) {
  const root = path.relative(folder, report.config.rootDir);
  const problems = report.errors.map(({ message, location }) => {
    const where = location ? projectPath(path.relative(folder, location.file)) : 'the run on the real app';
    return `${where}: ${String(message).split('\n')[0]}`;
  });
  // The outermost suites are the files.
  const tests = report.suites.flatMap((file) => testsIn(file, [], projectPath(path.join(root, file.file))));
  const files = report.suites.map(({ file }) => projectPath(path.join(root, file)));
  return { tests, files, problems };
}

function testsIn(suite, groups, file) {
  const own = suite.specs.map((spec) => ({ file, titles: [...groups, spec.title], outcome: playwrightOutcome(spec) }));
  const inner = (suite.suites ?? []).flatMap((group) => testsIn(group, [...groups, group.title], file));
  return [...own, ...inner];
}

function playwrightOutcome({ tests }) {
  if (tests.some(({ status }) => status === 'unexpected' || status === 'flaky')) return 'failed';
  const passed = tests.every(({ status, expectedStatus }) => status === 'expected' && expectedStatus === 'passed');
  return passed && tests.length > 0 ? 'passed' : 'not run';
}

function projectPath(name) {
  return name.split(path.sep).join('/');
}
