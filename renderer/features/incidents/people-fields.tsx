import { useEffect, useRef } from 'react';
import { MOST_AFFECTED, MOST_ALSO_ABOUT } from '../../../domain/incident/incident';
import type { AffectedEntered, IncidentEntered } from '../../../domain/incident/incident-entered';
import { NOBODY_ENTERED, type PersonEntered } from '../../../domain/person/person-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { PersonField } from '../../people/person-field';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { TextField } from '../../ui/text-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { moreWords } from './more-messages';
import styles from './people-fields.module.css';

export interface PeopleFieldsProps {
  readonly values: Pick<IncidentEntered, 'alsoAbout' | 'affected'>;
  readonly onChange: (part: Partial<IncidentEntered>) => void;
  readonly only?: 'alsoAbout' | 'affected';
}

/** Everybody else whom it is about, and those who were affected: a row each. The same adult may be in both. */
export function PeopleFields({ values, onChange, only }: PeopleFieldsProps) {
  return (
    <>
      {only !== 'affected' && (
        <AlsoAbout people={values.alsoAbout} onChange={(alsoAbout) => onChange({ alsoAbout: [...alsoAbout] })} />
      )}
      {only !== 'alsoAbout' && (
        <AffectedPeople affected={values.affected} onChange={(affected) => onChange({ affected: [...affected] })} />
      )}
    </>
  );
}

interface AlsoAboutProps {
  readonly people: readonly PersonEntered[];
  readonly onChange: (people: readonly PersonEntered[]) => void;
}

function AlsoAbout({ people, onChange }: AlsoAboutProps) {
  const focusNew = useFocusOnNew('also-about', people.length);
  const rows = people.map((person, nth) => ({ person, nth, key: `also-about-${nth}` }));
  return (
    <>
      {rows.map(({ person, nth, key }) => (
        <div key={key} className={styles.row}>
          <PersonField
            name={key}
            label={moreWords.anotherLabel(nth)}
            value={person}
            onChange={(changed) => onChange(people.map((one, at) => (at === nth ? changed : one)))}
            allowUnidentified
          />
          <TakeOut
            label={moreWords.anotherLabel(nth)}
            onClick={() => onChange(people.filter((_one, at) => at !== nth))}
          />
        </div>
      ))}
      {people.length < MOST_ALSO_ABOUT && (
        <div>
          <Button size="small" onClick={() => focusNew(() => onChange([...people, NOBODY_ENTERED]))}>
            {moreWords.another}
          </Button>
        </div>
      )}
    </>
  );
}

interface AffectedPeopleProps {
  readonly affected: readonly AffectedEntered[];
  readonly onChange: (affected: readonly AffectedEntered[]) => void;
}

function AffectedPeople({ affected, onChange }: AffectedPeopleProps) {
  const me = useSession((session) => session.shown?.user.name ?? '');
  const focusNew = useFocusOnNew('affected', affected.length);
  const change = (nth: number, part: Partial<AffectedEntered>) =>
    onChange(affected.map((one, at) => (at === nth ? { ...one, ...part } : one)));
  const rows = affected.map((one, nth) => ({ one, nth, key: `affected-${nth}` }));
  const nobody: AffectedEntered = { person: NOBODY_ENTERED, role: '' };
  const meThere = affected.some(({ person }) => person.text === me);
  return (
    <>
      {rows.map(({ one, nth, key }) => (
        <div key={key} className={styles.row}>
          <div className={styles.two}>
            <PersonField
              name={key}
              label={moreWords.affectedLabel(nth)}
              help={moreWords.affectedHelp}
              value={one.person}
              onChange={(person) => change(nth, { person })}
              namesOnly
            />
            <TextField
              name={`${key}-role`}
              label={moreWords.role(nth)}
              help={moreWords.roleHelp}
              value={one.role}
              onChange={(role) => change(nth, { role })}
              maxLength={LINE_LIMIT}
              optional
            />
          </div>
          <TakeOut
            label={moreWords.affectedLabel(nth)}
            onClick={() => onChange(affected.filter((_one, at) => at !== nth))}
          />
        </div>
      ))}
      {affected.length < MOST_AFFECTED && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => focusNew(() => onChange([...affected, nobody]))}>
            {moreWords.affected}
          </Button>
          {me !== '' && !meThere && (
            <Button
              size="small"
              onClick={() => onChange([...affected, { person: { ...NOBODY_ENTERED, text: me, who: 'new' }, role: '' }])}
            >
              {moreWords.me}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function TakeOut({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <div>
      <Button kind="quiet" size="small" onClick={onClick}>
        {moreWords.takeOut}
        <VisuallyHidden> “{label}”</VisuallyHidden>
      </Button>
    </div>
  );
}

/** Focus goes into a row that was asked for, once it is there. */
function useFocusOnNew(name: string, count: number): (add: () => void) => void {
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    focusField(`${name}-${count - 1}`);
  }, [name, count]);
  return (add) => {
    asked.current = true;
    add();
  };
}
