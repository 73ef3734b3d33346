import { IconFolderOpen, IconNotebook, IconSchool } from '@tabler/icons-react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './first-start.module.css';
import { LockCard } from './lock-card';
import type { Choice } from './use-choosing';

export interface FirstStartProps {
  readonly said: string | null;
  readonly onChoose: (what: Choice) => void;
  /** Where looking again may help: a stick that wasn't plugged in. */
  readonly onAgain?: () => void;
}

/** No casebook chosen yet: three ways to begin. */
export function FirstStart({ said, onChoose, onAgain }: FirstStartProps) {
  return (
    <LockCard
      title="Welcome"
      foot={
        <Button kind="quiet" size="small" onClick={() => onChoose('backup-to-restore')}>
          Restore from a copy
        </Button>
      }
    >
      <p>Everything stays in one encrypted folder on this PC. Nothing is ever sent anywhere.</p>
      {said !== null && (
        <Notice
          kind="attention"
          announce
          actions={onAgain === undefined ? undefined : <Button onClick={onAgain}>Try again</Button>}
        >
          <p>{said}</p>
        </Notice>
      )}
      <ul className={styles.choices}>
        <li>
          <Button
            kind="primary"
            icon={IconNotebook}
            wide
            onClick={() => onChoose('folder-to-create')}
            describedBy="about-create"
          >
            Create casebook
          </Button>
          <p id="about-create">For your school, in an empty folder. It takes about five minutes.</p>
        </li>
        <li>
          <Button icon={IconFolderOpen} wide onClick={() => onChoose('casebook-to-open')} describedBy="about-open">
            Open casebook
          </Button>
          <p id="about-open">One that exists already: choose its folder.</p>
        </li>
        <li>
          <Button icon={IconSchool} wide onClick={() => onChoose('practice')} describedBy="about-practice">
            Try with practice data
          </Button>
          <p id="about-practice">An invented school with invented families, to look round in. Nothing in it is real.</p>
        </li>
      </ul>
    </LockCard>
  );
}
