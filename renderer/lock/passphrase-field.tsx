import { type Ref, useState } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './passphrase-field.module.css';
import { useCapsLock } from './use-caps-lock';

export interface PassphraseFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | null;
  readonly help?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A passphrase: hidden until it is asked for, pasted if one likes, with a word when Caps Lock is on. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  const capsLock = useCapsLock();
  return (
    <div>
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        after={
          <Button pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide' : 'Show'}
          </Button>
        }
      />
      <p role="status" className={styles.capsLock}>
        {capsLock && 'Caps Lock is on.'}
      </p>
    </div>
  );
}
