import { readFileSync } from 'node:fs';
import { inProject } from '../prepare/paths.mjs';
import { capture } from '../prepare/run.mjs';

const SOURCE = /^(domain|electron|renderer|e2e|bench|scripts)\/.*\.(ts|tsx|mts|mjs|cjs|css)$/;
const LIMIT = 400;
const ONLY_RE_EXPORTS =
  /^(\s*(export\s+(\*|\{[^}]*\}|type\s+\{[^}]*\})[^;]*from\s+'[^']+';|\/\/.*|\/\*[\s\S]*?\*\/)\s*)+$/;

/** Sentences about files that are too long, and barrels. */
export function sizes() {
  const files = capture('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
    .output.split('\n')
    .filter((name) => SOURCE.test(name));
  const sentences = [];
  for (const name of files) {
    const text = readFileSync(inProject(name), 'utf8');
    const lines = text.split('\n').length - 1;
    if (lines > LIMIT) sentences.push(`${name} has ${lines} lines; ${LIMIT} is the limit`);
    if (/\.tsx?$/.test(name) && ONLY_RE_EXPORTS.test(text))
      sentences.push(`${name} only hands on what other files export`);
  }
  if (files.length < 50) sentences.push(`only ${files.length} files were seen`);
  return sentences;
}
