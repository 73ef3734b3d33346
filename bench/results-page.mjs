import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';

const MEBIBYTES_A_GIBIBYTE = 1_073_741_824;

/** The page of results, with what it was measured on. `NOTES.md` is what a person adds about it. */
export function resultsPage(rows, seconds) {
  const notes = readFileSync(new URL('./NOTES.md', import.meta.url), 'utf8').trim();
  const table = rows.map(({ what, bar, met, measured, ours, against }) => {
    const verdict = met === null ? '' : met ? 'met' : '**missed**';
    return `| ${[what, bar, measured, verdict, ours, against].join(' | ')} |`;
  });
  return `# What it costs

Measured by \`npm run bench\`, which writes this page; every ratio is of figures from one run. Figures are medians unless it is said otherwise, and most pairs were taken in turns. Nothing here is a test.

| what | bar | measured | | ours | against |
|---|---|---|---|---|---|
${table.join('\n')}

${machine(seconds)}

${notes}
`;
}

function machine(seconds) {
  const { model } = cpus()[0] ?? { model: 'unknown processor' };
  const memory = Math.round(totalmem() / MEBIBYTES_A_GIBIBYTE);
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
  return `Machine: ${cpus().length} × ${model.trim()}, ${memory} GiB, Linux ${release()}. Runtime: ${process.env.BENCH_RUNTIME}; engine alone under Node ${process.versions.node}. The run took ${seconds} s; load at its end ${load}.`;
}
