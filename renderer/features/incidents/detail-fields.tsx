import { answersTo } from '../../../domain/incident/detail-answers';
import { type DetailSection, fieldsOf } from '../../../domain/incident/detail-sections';
import { type DetailField, type IncidentDetails, TICKED, WORDS_THAT_STAY } from '../../../domain/incident/details';
import { riddorDuty } from '../../../domain/incident/riddor';
import { LINE_LIMIT } from '../../../domain/text';
import { useSession } from '../../stores/session';
import { CheckField } from '../../ui/check-field';
import { Notice } from '../../ui/notice';
import { Prose } from '../../ui/prose';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { detailLabels } from './detail-labels';
import { lawOnline, moreWords, riddorWords, whyOf } from './more-messages';

export interface DetailFieldsProps {
  readonly section: DetailSection;
  readonly details: IncidentDetails;
  readonly onChange: (details: IncidentDetails) => void;
  /** What the record says already: words among it stay (D8). Empty while it is being recorded. */
  readonly recorded?: IncidentDetails;
}

/** The fields of one section. Every one is optional. */
export function DetailFields({ section, details, onChange, recorded = {} }: DetailFieldsProps) {
  const me = useSession((session) => session.shown?.user.name ?? '');
  const change = (field: DetailField, text: string) => {
    const begun = field === 'opinion' && details.opinionBy === undefined && me !== '';
    onChange({ ...details, ...(begun ? { opinionBy: me } : {}), [field]: text });
  };
  return (
    <>
      {fieldsOf[section].map((field) =>
        WORDS_THAT_STAY.includes(field) && recorded[field] !== undefined ? (
          <Stays key={field} field={field} text={recorded[field] ?? ''} />
        ) : (
          <OneField key={field} field={field} text={details[field] ?? ''} onChange={(text) => change(field, text)} />
        ),
      )}
      {section === 'injury' && <Riddor absence={details.absence} />}
      {section === 'settled' && <Prompt prompt="settled" />}
      {section === 'online' && <LawOnline />}
    </>
  );
}

interface OneFieldProps {
  readonly field: DetailField;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function OneField({ field, text, onChange }: OneFieldProps) {
  const { label, help, as } = detailLabels[field];
  const shared = { name: field, label, ...(help === undefined ? {} : { help }) };
  switch (as) {
    case 'text':
      return <TextArea {...shared} value={text} onChange={onChange} lines={2} />;
    case 'line':
      return <TextField {...shared} value={text} onChange={onChange} maxLength={LINE_LIMIT} />;
    case 'choice':
      return (
        <SelectField
          {...shared}
          value={text === '' ? null : text}
          options={answersTo[field] ?? []}
          nothingChosen="Not answered"
          onChange={onChange}
        />
      );
    case 'tick':
      return (
        <CheckField
          name={field}
          label={label}
          checked={text === TICKED}
          onChange={(ticked) => onChange(ticked ? TICKED : '')}
        />
      );
  }
}

function Stays({ field, text }: { readonly field: DetailField; readonly text: string }) {
  return (
    <div>
      <strong>{detailLabels[field].label}</strong>
      <Prose>{text}</Prose>
      <p>{moreWords.wordsStay}</p>
    </div>
  );
}

/** What the answer about absence means (D12), with the law behind it. */
function Riddor({ absence }: { readonly absence: string | undefined }) {
  const duty = riddorDuty(absence);
  const { words, why } = whyOf('riddor');
  if (duty !== 'report' && duty !== 'write-down') return null;
  return (
    <Notice kind="attention" announce title={riddorWords[duty]}>
      <p>{words}</p>
      <p>{why}</p>
    </Notice>
  );
}

/** What the law says of posts today (D20). Nothing here says that somebody broke it. */
function LawOnline() {
  const { prompt, laws, checked } = lawOnline;
  return (
    <Notice title={moreWords.law}>
      <p>{prompt}</p>
      <ul>
        {laws.map(({ law, covers }) => (
          <li key={law}>
            {law}: {covers}
          </li>
        ))}
      </ul>
      <p>{moreWords.lawAdvice(checked)}</p>
    </Notice>
  );
}

function Prompt({ prompt }: { readonly prompt: 'settled' }) {
  const { words, why } = whyOf(prompt);
  return (
    <Notice>
      <p>{words}</p>
      <p>{why}</p>
    </Notice>
  );
}
