import { countStandings, STANDINGS } from './standings.mjs';

const BEFORE = `# Requirements: how far the product is

Written by \`npm run requirements\` from the names of the tests in the last full run; don't change it by hand. A test that proves a requirement begins its
name with the id (\`D8: …\`, \`D8, T42: …\`). D1–D74 come from law and practice in English schools, T1–T80 are tests and faults that the app has to
stand, F1–F91 are features.

- *tested*: at least one test claims it, and every test that claims it passes
- *later*: no passing test yet
- *not on this system*: it can't be tested on the system that the tests run on, or a part of it can't
- *not for us*: it doesn't apply to this product
- *failing*: a test that claims it fails
`;

/** The whole of docs/requirements.md: the same text for the same results, whenever and wherever it is made. */
export function requirementsDocument({ rows, features }) {
  const { domain, faults } = parts(rows);
  return [
    BEFORE,
    counted([
      ['D1–D74', domain],
      ['T1–T80', faults],
    ]),
    `## Law and practice, D1–D74\n\n${table(domain)}`,
    `## Tests and faults, T1–T80\n\n${table(faults)}`,
    `${features.trim()}\n`,
  ].join('\n');
}

/** The lines printed at the end, with the ids that are tested. */
export function summary(rows, featureCounts) {
  const { domain, faults } = parts(rows);
  return [
    ...group('D1–D74', domain),
    ...group('T1–T80', faults),
    `F1–F91 (kept by hand): ${inWords(featureCounts, ['not for us'])}`,
  ].join('\n');
}

function group(name, rows) {
  const ids = (standing) => rows.filter((row) => row.standing === standing).map(({ id }) => id);
  const lines = [`${name}: ${inWords(countStandings(rows), ['failing'])}`];
  if (ids('tested').length > 0) lines.push(`  tested: ${ids('tested').join(' ')}`);
  if (ids('failing').length > 0) lines.push(`  FAILING: ${ids('failing').join(' ')}`);
  return lines;
}

function inWords(counts, leftOutIfNone) {
  const shown = Object.entries(counts).filter(([name, count]) => count > 0 || !leftOutIfNone.includes(name));
  return shown.map(([name, count]) => `${count} ${name}`).join(', ');
}

function parts(rows) {
  return { domain: rows.filter(({ id }) => id.startsWith('D')), faults: rows.filter(({ id }) => id.startsWith('T')) };
}

function counted(groups) {
  const lines = groups.map(([name, rows]) => {
    const counts = countStandings(rows);
    return `| ${name} | ${STANDINGS.map((standing) => counts[standing]).join(' | ')} | ${rows.length} |`;
  });
  return `| | ${STANDINGS.join(' | ')} | all |\n|---${'|---:'.repeat(STANDINGS.length + 1)}|\n${lines.join('\n')}\n`;
}

function table(rows) {
  const lines = rows.map(
    (row) => `| ${row.id} | ${cell(row.title)} | ${row.tests.map(cell).join('<br>')} | ${cell(status(row))} |`,
  );
  return `| id | what it asks | test | status |\n|---|---|---|---|\n${lines.join('\n')}\n`;
}

function status({ standing, without }) {
  if (!without) return standing;
  if (without.part) return `${standing}; a part ${without.status}, because ${without.because}`;
  return standing === without.status ? `${standing}, because ${without.because}` : standing;
}

/** Test names are any text: in a table nothing of them may be read as markup or end the row. */
function cell(text) {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\\`*_|[\]<>&~]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`));
}
