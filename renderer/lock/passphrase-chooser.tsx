import { useCallback, useEffect, useRef, useState } from 'react';
import type { PassphraseMeasure } from '../../domain/casebook/casebook';
import { Button } from '../ui/button';
import { Stack } from '../ui/layout';
import { RadioGroup } from '../ui/radio-group';
import { askGate } from './ask-gate';
import { measureSentence, type PassphraseChoice } from './passphrase-choice';
import styles from './passphrase-chooser.module.css';
import { PassphraseField } from './passphrase-field';

export interface PassphraseChooserProps {
  readonly choice: PassphraseChoice;
  /** What changes; the rest stays as it is by then, since the five words may come late. */
  readonly onChange: (part: Partial<PassphraseChoice>) => void;
  /** Names that a guesser would try first. */
  readonly names: readonly string[];
  /** The sentence beside a field, by its name. */
  readonly errorOf: (field: string) => string | null;
}

/** Five generated words, or one's own passphrase with a measure of how well it stands. */
export function PassphraseChooser({ choice, onChange, names, errorOf }: PassphraseChooserProps) {
  return (
    <Stack>
      <RadioGroup
        name="passphraseKind"
        legend="Passphrase"
        help="It opens the casebook. Nobody can look it up or reset it for you: only the recovery sheet helps if it is lost."
        error={errorOf('passphraseKind')}
        options={[
          { value: 'generated', label: 'Five words chosen by chance', help: 'Quick to type and hard to guess.' },
          { value: 'own', label: 'My own, from 16 characters' },
        ]}
        value={choice.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {choice.kind === 'generated' ? (
        <Generated choice={choice} onChange={onChange} />
      ) : (
        <Own choice={choice} onChange={onChange} names={names} errorOf={errorOf} />
      )}
    </Stack>
  );
}

function Generated({ choice, onChange }: Pick<PassphraseChooserProps, 'choice' | 'onChange'>) {
  const [failed, setFailed] = useState(false);
  const tell = useRef(onChange);
  tell.current = onChange;
  const suggest = useCallback(async () => {
    const result = await askGate('casebook:suggest-passphrase', {});
    setFailed(!result.ok);
    if (result.ok) tell.current({ generated: result.value.passphrase });
  }, []);
  const missing = choice.generated === '';
  useEffect(() => {
    if (missing) void suggest();
  }, [missing, suggest]);
  return (
    <div className={styles.generated}>
      <p className={styles.words} role="status">
        {failed ? 'The words could not be drawn. Please press the button.' : choice.generated}
      </p>
      <Button onClick={() => void suggest()}>Another five words</Button>
      <p className={styles.help}>
        Write them down now, and keep the paper with you until you know them by heart. The hyphens belong to them.
      </p>
    </div>
  );
}

function Own({ choice, onChange, names, errorOf }: PassphraseChooserProps) {
  const measure = useMeasure(choice.own, names);
  return (
    <Stack>
      <PassphraseField
        name="passphrase"
        label="Your own passphrase"
        help="A sentence or some words of yours. Spaces count."
        value={choice.own}
        onChange={(own) => onChange({ own })}
        error={errorOf('passphrase')}
      />
      {measure !== null && (
        <div className={styles.measure}>
          <meter min={0} max={4} low={2} high={3} optimum={4} value={measure.score} aria-hidden="true" />
          <span role="status">{measureSentence(measure)}</span>
        </div>
      )}
      <PassphraseField
        name="passphraseAgain"
        label="The same once more"
        value={choice.again}
        onChange={(again) => onChange({ again })}
        error={errorOf('passphraseAgain')}
      />
    </Stack>
  );
}

/** The engine's measure, a moment after the last letter. */
function useMeasure(passphrase: string, names: readonly string[]): PassphraseMeasure | null {
  const [measure, setMeasure] = useState<PassphraseMeasure | null>(null);
  const known = JSON.stringify(names.filter((name) => name !== ''));
  useEffect(() => {
    if (passphrase === '') {
      setMeasure(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const result = await askGate('casebook:measure-passphrase', { passphrase, names: JSON.parse(known) });
      if (current && result.ok) setMeasure(result.value);
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return measure;
}
