import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { LiveRegion } from '../ui/live-region';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { DisasterPage } from './lazy-pages';
import { LockCard } from './lock-card';
import { PassphraseField } from './passphrase-field';
import styles from './unlock-page.module.css';
import type { Choice } from './use-choosing';
import { type ReadyToUnlock, useUnlock } from './use-unlock';

export interface UnlockPageProps {
  /** Null until the engine has said whose casebook it is: the form takes what is typed meanwhile. */
  readonly at: ReadyToUnlock | null;
  readonly said: string | null;
  readonly onRecover: () => void;
  readonly onChoose: (what: Choice) => void;
}

/** Sign-in name and passphrase. In a practice casebook the passphrase is shown and filled in. */
export function UnlockPage({ at, said, onRecover, onChoose }: UnlockPageProps) {
  const [chosenName, setChosenName] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  /** `blindly`: before anybody had said whose casebook it is, with nothing typed. */
  const [submitted, setSubmitted] = useState<'blindly' | 'knowingly' | null>(null);
  const signInName = chosenName ?? at?.refused?.signInName ?? at?.signInNames[0] ?? '';
  // What somebody typed under another name is not shown to the next.
  const refused = at?.refused?.signInName === signInName ? at.refused : null;
  const passphrase = typed ?? refused?.passphrase ?? at?.practicePassphrase ?? '';
  const field = useRef<HTMLInputElement>(null);
  /** Letters were typed since the last attempt: they are not marked to be typed over. */
  const begun = useRef(false);
  const type = (words: string) => {
    begun.current = true;
    setTyped(words);
  };
  const { busy, error, disaster, attempts, unlock, tryAgain } = useUnlock(at);
  useEffect(() => {
    if (disaster === null) field.current?.focus();
  }, [disaster]);
  const fits = error === null;
  useEffect(() => {
    if (!fits && !busy && attempts > 0 && !begun.current) field.current?.select();
  }, [fits, busy, attempts]);
  useEffect(() => {
    if (submitted === null || at === null) return;
    setSubmitted(null);
    // What did not fit a moment ago is not tried again unseen.
    if (submitted === 'blindly' && at.refused !== null) return;
    begun.current = false;
    void unlock({ signInName, passphrase });
  }, [submitted, at, unlock, signInName, passphrase]);

  if (disaster !== null) {
    return (
      <DisasterPage
        state={disaster.state}
        detail={disaster.detail}
        onAgain={tryAgain}
        onChoose={onChoose}
        onGoOn={() => void unlock({ signInName, passphrase, goOnWithout: true })}
        onTakeOver={(takeOver) => void unlock({ signInName, passphrase, takeOver })}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(at === null && typed === null ? 'blindly' : 'knowingly');
  };
  return (
    <LockCard title="Unlock the casebook" focusTitle={false} foot={<Foot onRecover={onRecover} onChoose={onChoose} />}>
      {said !== null && (
        <Notice announce>
          <p>{said}</p>
        </Notice>
      )}
      {at?.notice === 'one-key-file-copy-damaged' && (
        <Notice kind="attention">
          <p>
            One of the two copies of the key file was damaged. The other one is used; make a copy of the casebook today.
          </p>
        </Notice>
      )}
      {at !== null && at.practicePassphrase !== null && (
        <Notice kind="practice" title="Practice casebook: invented families">
          <p>
            Passphrase: <span className={styles.phrase}>{at.practicePassphrase}</span>
          </p>
        </Notice>
      )}
      <LiveRegion text={fits || busy ? '' : 'This passphrase does not fit.'} turn={attempts} />
      <form className={styles.form} onSubmit={submit}>
        <SignInName names={at?.signInNames ?? [signInName]} value={signInName} onChange={setChosenName} />
        <PassphraseField
          ref={field}
          name="passphrase"
          label="Passphrase"
          value={passphrase}
          onChange={type}
          error={error}
        />
        <Button kind="primary" submit wide busy={(busy || submitted !== null) && 'Unlocking'}>
          Unlock
        </Button>
      </form>
    </LockCard>
  );
}

interface SignInNameProps {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** One name is only shown; of several one is chosen; none known: typed. */
function SignInName({ names, value, onChange }: SignInNameProps) {
  if (names.length === 0)
    return <TextField name="sign-in-name" label="Sign-in name" value={value} onChange={onChange} />;
  if (names.length === 1) {
    return (
      <p>
        Sign-in name: <strong>{value === '' ? '…' : value}</strong>
      </p>
    );
  }
  return (
    <SelectField
      name="sign-in-name"
      label="Sign-in name"
      options={names.map((name) => ({ value: name, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Foot({ onRecover, onChoose }: Pick<UnlockPageProps, 'onRecover' | 'onChoose'>) {
  return (
    <>
      <Button kind="quiet" size="small" onClick={onRecover}>
        I have forgotten my passphrase
      </Button>
      <Button kind="quiet" size="small" onClick={() => onChoose('casebook-to-open')}>
        Open another casebook
      </Button>
      <Button kind="quiet" size="small" onClick={() => onChoose('folder-to-create')}>
        Create casebook
      </Button>
      <Button kind="quiet" size="small" onClick={() => onChoose('backup-to-restore')}>
        Restore from a copy
      </Button>
    </>
  );
}
