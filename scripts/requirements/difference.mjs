/**
 * What differs between the document as it stands and as it should be: a sentence for each row, and one for whatever else differs.
 * Empty if nothing does.
 */
export function difference(standing, wanted) {
  if (standing === wanted) return [];
  const before = rowsOf(standing);
  const after = rowsOf(wanted);
  const sentences = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was !== is)
      sentences.push(`${id} stands as ${was ?? 'nothing'}\n${' '.repeat(id.length)} should be ${is ?? 'nothing'}`);
  }
  if (withoutRows(standing) !== withoutRows(wanted)) sentences.push('the text around the tables differs');
  return sentences.length > 0 ? sentences : ['the order of the rows differs'];
}

const ROW = /^\| ([DTF]\d+) \| (.*) \|$/;

function rowsOf(text) {
  return new Map(text.split('\n').flatMap((line) => (ROW.test(line) ? [line.replace(ROW, '$1\n$2').split('\n')] : [])));
}

function withoutRows(text) {
  return text
    .split('\n')
    .filter((line) => !ROW.test(line))
    .join('\n');
}
