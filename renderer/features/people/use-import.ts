import { useMemo, useRef, useState } from 'react';
import { type Choice, listToImport, toCompare, undecided } from '../../../domain/import/choices';
import { type ColumnMeaning, guessColumns } from '../../../domain/import/columns';
import { type PeopleInTable, type PersonInTable, peopleInTable } from '../../../domain/import/people-in-table';
import { COMPARED_AT_ONCE, type Compared, IMPORT_LIMIT } from '../../../domain/import/people-to-import';
import type { CsvTable } from '../../../domain/import/read-csv';
import { answered, type Failure, type Result } from '../../../domain/result';
import { readCsv } from '../../import/read-file';
import { send } from '../../ipc/send';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { useNavigation } from '../../stores/navigation';
import { csvProblem, importedInWords } from './import-messages';

export interface ImportInHand {
  readonly table: CsvTable | null;
  readonly columns: readonly ColumnMeaning[];
  readonly found: PeopleInTable;
  readonly tooMany: boolean;
  /** What is wrong with the file; null if nothing. */
  readonly problem: string | null;
  /** How many were compared so far; null while nobody is being compared. */
  readonly comparing: number | null;
  readonly compared: readonly Compared[] | null;
  readonly choices: ReadonlyMap<number, Choice>;
  readonly open: readonly number[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly readFile: (file: File) => Promise<void>;
  readonly setColumn: (at: number, meaning: ColumnMeaning) => void;
  readonly compare: () => Promise<void>;
  readonly choose: (at: number, choice: Choice) => void;
  readonly takeIn: () => Promise<void>;
}

const NOBODY: PeopleInTable = { people: [], unnamed: [] };

/** A file, what its columns are, who in it may be here already, and what `Import` does. */
export function useImport(): ImportInHand {
  const [table, setTable] = useState<CsvTable | null>(null);
  const [columns, setColumns] = useState<readonly ColumnMeaning[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [comparing, setComparing] = useState<number | null>(null);
  const [compared, setCompared] = useState<readonly Compared[] | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('import:take-in');
  const newest = useRef(0);
  const found = useMemo(() => (table === null ? NOBODY : peopleInTable(table, columns)), [table, columns]);

  /** Whatever was compared, was the list as it stood before. */
  const beginAnew = () => {
    newest.current += 1;
    setCompared(null);
    setComparing(null);
    setChoices(new Map());
    setFailure(null);
  };
  const readFile = async (file: File) => {
    beginAnew();
    const mine = newest.current;
    const read = await readCsv(file);
    if (newest.current !== mine) return;
    setTable(read.ok ? read.value : null);
    setColumns(read.ok ? guessColumns(read.value.headers) : []);
    setProblem(read.ok ? null : csvProblem(read.problem));
  };
  const setColumn = (at: number, meaning: ColumnMeaning) => {
    beginAnew();
    setColumns(columns.map((before, index) => changed(before, meaning, index === at)));
  };
  const compare = async () => {
    beginAnew();
    const mine = newest.current;
    const current = () => newest.current === mine;
    const result = await compareAll(found.people, (done) => current() && setComparing(done), current);
    if (!current()) return;
    setComparing(null);
    if (result.ok) setCompared(result.value);
    else setFailure(result.failure);
  };
  const takeIn = async () => {
    if (compared === null) return;
    const list = listToImport(found.people, compared, choices);
    const result = await command.run(list);
    if (!result.ok) return setFailure(result.failure);
    useAnnouncer.getState().announce(importedInWords(result.value, list.leftOut));
    useNavigation.getState().replace({ page: 'people' });
  };
  return {
    table,
    columns,
    found,
    tooMany: found.people.length > IMPORT_LIMIT,
    problem,
    comparing,
    compared,
    choices,
    open: compared === null ? [] : undecided(compared),
    busy: command.busy,
    failure,
    readFile,
    setColumn,
    compare,
    choose: (at, choice) => setChoices(new Map([...choices, [at, choice]])),
    takeIn,
  };
}

/** A few at a time, so that nothing else waits for it. Stops where the answer is not wanted any more. */
async function compareAll(
  people: readonly PersonInTable[],
  onProgress: (done: number) => void,
  wanted: () => boolean,
): Promise<Result<readonly Compared[]>> {
  const list = toCompare(people);
  const compared: Compared[] = [];
  while (compared.length < list.length && wanted()) {
    onProgress(compared.length);
    const next = list.slice(compared.length, compared.length + COMPARED_AT_ONCE);
    const result = await send('import:compare', { people: next.map(plain) });
    if (!result.ok) return result;
    compared.push(...result.value);
  }
  return answered(compared);
}

/** One meaning belongs to one column: whoever had it before is left out. */
function changed(before: ColumnMeaning, meaning: ColumnMeaning, isThis: boolean): ColumnMeaning {
  if (isThis) return meaning;
  return before === meaning ? 'leave-out' : before;
}

function plain(one: ReturnType<typeof toCompare>[number]) {
  return { ...one, children: one.children.slice(0, 30) };
}

/** How many would be imported as it stands. */
export function willBeImported({ found, compared, choices }: ImportInHand): number {
  return compared === null ? 0 : listToImport(found.people, compared, choices).people.length;
}
