import { useEffect, useRef } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { OtherName } from '../../../domain/person/identity';
import { type IdentityEntered, roomForName } from '../../../domain/person/identity-entered';
import type { PersonLabel } from '../../../domain/person/person';
import { LINE_LIMIT } from '../../../domain/text';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { focusField } from '../../ui/focus';
import { FieldRow } from '../../ui/layout';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { leavingUnderstood, otherNameKinds, identityWords as words } from './identity-messages';

export interface IdentityFieldsProps {
  readonly kind: PersonLabel['kind'];
  readonly values: IdentityEntered;
  readonly today: LocalDate;
  readonly change: (part: Partial<IdentityEntered>) => void;
  /** What a refusal says at a field; null if nothing. */
  readonly errorOf: (field: 'name' | 'leftOn') => string | null;
  readonly classHelp?: string | undefined;
  /** A day of leaving is asked only of somebody who is here already. */
  readonly asksLeaving: boolean;
  readonly onNameBlur?: () => void;
}

/** Name or description, class, the last day, other names. */
export function IdentityFields(props: IdentityFieldsProps) {
  const { kind, values, today, change, errorOf, asksLeaving } = props;
  const described = kind === 'adult' && values.notIdentified;
  return (
    <>
      <TextField
        name="name"
        label={described ? words.description : words.name}
        {...(described ? { help: words.descriptionHelp } : {})}
        error={errorOf('name')}
        value={values.name}
        onChange={(name) => change({ name })}
        {...(props.onNameBlur === undefined ? {} : { onBlur: props.onNameBlur })}
        maxLength={LINE_LIMIT}
      />
      {kind === 'adult' && (
        <CheckField
          name="notIdentified"
          label={words.notIdentified}
          checked={values.notIdentified}
          onChange={(notIdentified) => change({ notIdentified })}
        />
      )}
      {kind === 'pupil' && (
        <FieldRow>
          <TextField
            name="className"
            label={words.className}
            {...(props.classHelp === undefined ? {} : { help: props.classHelp })}
            value={values.className}
            onChange={(className) => change({ className })}
            maxLength={LINE_LIMIT}
            optional
          />
          {asksLeaving && (
            <TextField
              name="leftOn"
              label={words.leftOn}
              help={leavingUnderstood(values, today) || words.leftOnHelp}
              error={errorOf('leftOn')}
              value={values.leftOn}
              onChange={(leftOn) => change({ leftOn, typedOn: today })}
              optional
            />
          )}
        </FieldRow>
      )}
      <OtherNames values={values} change={change} />
    </>
  );
}

function OtherNames({ values, change }: Pick<IdentityFieldsProps, 'values' | 'change'>) {
  const { otherNames } = values;
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    focusField(`other-${otherNames.length - 1}`);
  }, [otherNames.length]);
  const changeRow = (nth: number, part: Partial<OtherName>) =>
    change({ otherNames: otherNames.map((row, at) => (at === nth ? { ...row, ...part } : row)) });
  const another = () => {
    asked.current = true;
    change({ otherNames: [...otherNames, { kind: 'known-as', name: '' }] });
  };
  const rows = otherNames.map((row, nth) => ({ row, nth, key: `other-${nth}` }));
  return (
    <>
      {rows.map(({ row, nth, key }) => (
        <FieldRow key={key}>
          <TextField
            name={key}
            label={words.otherName(nth)}
            value={row.name}
            onChange={(name) => changeRow(nth, { name })}
            maxLength={LINE_LIMIT}
          />
          <SelectField
            name={`${key}-kind`}
            label={words.kindOf(nth)}
            value={row.kind}
            options={otherNameKinds}
            onChange={(what) => changeRow(nth, { kind: what })}
          />
        </FieldRow>
      ))}
      {roomForName(values) && (
        <div>
          <Button kind="quiet" size="small" onClick={another}>
            {words.anotherName}
          </Button>
        </div>
      )}
    </>
  );
}
