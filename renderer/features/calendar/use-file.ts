import { useRef, useState } from 'react';
import { type DatesFound, datesInFile, type FoundKind } from '../../../domain/calendar/dates-in-file';
import { termYearOf } from '../../../domain/dates/school-year';
import { readCsv } from '../../import/read-file';
import { fileProblem, noDatesInFile } from './messages';

/** Most lines that look like nothing that are shown: enough to find a term under a name of its own. */
const MOST_LEFT_OUT = 60;

export interface FileRead {
  /** Of this school year: what looks like something first, then what was left out. */
  readonly found: readonly DatesFound[];
  readonly otherYears: number;
  readonly unread: number;
  /** How many that were left out are not shown. */
  readonly more: number;
}

export interface FileInHand {
  readonly problem: string | null;
  readonly read: FileRead | null;
  readonly open: (file: File) => Promise<void>;
  readonly choose: (at: number, kind: FoundKind) => void;
  readonly close: () => void;
}

/** A file with dates, read in the reader’s window, and what each of its lines is taken for. */
export function useFile(schoolYear: number): FileInHand {
  const [problem, setProblem] = useState<string | null>(null);
  const [read, setRead] = useState<FileRead | null>(null);
  const newest = useRef(0);
  const open = async (file: File) => {
    newest.current += 1;
    const mine = newest.current;
    setProblem(null);
    setRead(null);
    const table = await readCsv(file);
    if (newest.current !== mine) return;
    if (!table.ok) return setProblem(fileProblem(table.problem));
    const dates = datesInFile(table.value, schoolYear);
    if (!dates.read) return setProblem(noDatesInFile);
    setRead(ofYear(dates.found, dates.unread, schoolYear));
  };
  const choose = (at: number, kind: FoundKind) =>
    setRead(
      (before) =>
        before && { ...before, found: before.found.map((one, index) => (index === at ? { ...one, kind } : one)) },
    );
  return { problem, read, open, choose, close: () => setRead(null) };
}

function ofYear(all: readonly DatesFound[], unread: number, schoolYear: number): FileRead {
  const here = all.filter(({ firstDay }) => termYearOf(firstDay) === schoolYear);
  const isSomething = ({ kind }: DatesFound) => kind !== 'left-out';
  const leftOut = here.filter((one) => !isSomething(one));
  return {
    found: [...here.filter(isSomething), ...leftOut.slice(0, MOST_LEFT_OUT)],
    otherYears: all.length - here.length,
    unread,
    more: Math.max(0, leftOut.length - MOST_LEFT_OUT),
  };
}
