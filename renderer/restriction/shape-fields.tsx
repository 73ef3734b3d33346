import { ALWAYS_OPEN } from '../../domain/restriction/always-open';
import type { RestrictionType } from '../../domain/restriction/restriction';
import type { ShapeEntered } from '../../domain/restriction/shape-entered';
import { publicPlaceNamed } from '../../domain/restriction/shape-to-add';
import { LINE_LIMIT, linesOf } from '../../domain/text';
import { useQuery } from '../ipc/use-query';
import { CheckField } from '../ui/check-field';
import { Fieldset } from '../ui/fieldset';
import { Stack } from '../ui/layout';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { ArrangementFields } from './arrangement-fields';
import { ExceptionFields } from './exception-fields';
import { HoursFields } from './hours-fields';
import { alsoHere, alsoHereWarnings, placesOptions, shapeWords, timesOptions, ways } from './shape-messages';

export interface ShapeFieldsProps {
  /** Null as long as nobody has said which it is: then a ban’s fields are shown. */
  readonly type: RestrictionType | null;
  readonly value: ShapeEntered;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (value: ShapeEntered) => void;
}

/** What a restriction says, as data. Every part may stay open. */
export function ShapeFields({ type, value, errorOf, onChange }: ShapeFieldsProps) {
  const change = (part: Partial<ShapeEntered>) => onChange({ ...value, ...part });
  return (
    <Stack>
      {type === 'contact-plan' ? <ContactFields value={value} onChange={change} /> : null}
      {type !== 'contact-plan' && <PlaceFields value={value} errorOf={errorOf} onChange={change} />}
      <ExceptionFields value={value.exceptions} errorOf={errorOf} onChange={(exceptions) => change({ exceptions })} />
      <TextField
        name="shape-children"
        label={shapeWords.children}
        help={shapeWords.childrenHelp}
        value={value.whichChildren}
        onChange={(whichChildren) => change({ whichChildren })}
        maxLength={LINE_LIMIT}
        optional
      />
      <ArrangementFields value={value.arrangements} onChange={(arrangements) => change({ arrangements })} />
      {type !== 'contact-plan' && (
        <TextField
          name="shape-remove"
          label={shapeWords.mayRemove}
          help={shapeWords.mayRemoveHelp}
          value={value.mayRemove}
          onChange={(mayRemove) => change({ mayRemove })}
          maxLength={LINE_LIMIT}
          optional
        />
      )}
      <HandlingFields value={value} onChange={change} />
    </Stack>
  );
}

interface PartProps {
  readonly value: ShapeEntered;
  readonly onChange: (part: Partial<ShapeEntered>) => void;
}

function PlaceFields({ value, errorOf, onChange }: PartProps & Pick<ShapeFieldsProps, 'errorOf'>) {
  return (
    <>
      <RadioGroup
        name="shape-places"
        legend={shapeWords.places}
        options={placesOptions}
        value={value.places}
        onChange={(places) => onChange({ places })}
      />
      {value.places === 'named' && (
        <TextArea
          name="shape-named"
          label={shapeWords.named}
          help={shapeWords.namedHelp}
          value={value.named}
          onChange={(named) => onChange({ named })}
          lines={2}
        />
      )}
      {value.places === 'named' && <SiteTicks named={value.named} onNamed={(named) => onChange({ named })} />}
      {value.places === 'named' && publicPlaceNamed(value.named) !== null && <Notice>{shapeWords.publicPlace}</Notice>}
      <RadioGroup
        name="shape-times"
        legend={shapeWords.times}
        options={timesOptions}
        value={value.times}
        onChange={(times) => onChange({ times })}
      />
      {value.times === 'hours' && (
        <HoursFields
          name="shape-hours"
          value={value.hours}
          errorOf={errorOf}
          onChange={(hours) => onChange({ hours })}
        />
      )}
    </>
  );
}

/** A school with several sites can say on which it holds with a tick; they are places like any other that is typed. */
function SiteTicks({ named, onNamed }: { readonly named: string; readonly onNamed: (named: string) => void }) {
  const school = useQuery('school:show', {});
  const sites = school.state === 'answered' ? school.value.sites : [];
  if (sites.length < 2) return null;
  const lines = linesOf(named);
  const turn = (site: string, ticked: boolean) =>
    onNamed((ticked ? [...lines, site] : lines.filter((line) => line !== site)).join('\n'));
  return (
    <Fieldset name="shape-sites" legend={shapeWords.sites} help={shapeWords.sitesHelp} columns={2} optional>
      {sites.map((site, index) => (
        <CheckField
          key={site}
          name={`shape-site-${index}`}
          label={site}
          checked={lines.includes(site)}
          onChange={(ticked) => turn(site, ticked)}
        />
      ))}
    </Fieldset>
  );
}

/** D39, and what D40 keeps open: a list without a field. */
function ContactFields({ value, onChange }: PartProps) {
  const { contact } = value;
  const change = (part: Partial<ShapeEntered['contact']>) => onChange({ contact: { ...contact, ...part } });
  return (
    <>
      <Fieldset name="shape-ways" legend={shapeWords.ways} columns={2} optional>
        {ways.map(({ way, label }) => (
          <CheckField
            key={way}
            name={`shape-way-${way}`}
            label={label}
            checked={contact.ways.includes(way)}
            onChange={(on) => change({ ways: on ? [...contact.ways, way] : contact.ways.filter((one) => one !== way) })}
          />
        ))}
      </Fieldset>
      {(['with', 'howOften'] as const).map((part) => (
        <TextField
          key={part}
          name={`shape-${part}`}
          label={shapeWords[part]}
          help={part === 'with' ? shapeWords.withHelp : shapeWords.howOftenHelp}
          value={contact[part]}
          onChange={(text) => change({ [part]: text })}
          maxLength={LINE_LIMIT}
          optional
        />
      ))}
      <Notice title={shapeWords.alwaysOpen}>
        <p>{shapeWords.alwaysOpenHelp}</p>
        <AlwaysOpen />
      </Notice>
    </>
  );
}

/** What no plan may close (D40). */
export function AlwaysOpen() {
  return (
    <ul>
      {ALWAYS_OPEN.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function HandlingFields({ value, onChange }: PartProps) {
  return (
    <>
      <Fieldset name="shape-also" legend={shapeWords.alsoHere} help={shapeWords.alsoHereHelp} columns={2} optional>
        {alsoHere.map(({ value: one, label }) => (
          <CheckField
            key={one}
            name={`shape-also-${one}`}
            label={label}
            checked={value.alsoHere.includes(one)}
            onChange={(on) =>
              onChange({ alsoHere: on ? [...value.alsoHere, one] : value.alsoHere.filter((other) => other !== one) })
            }
          />
        ))}
      </Fieldset>
      {value.alsoHere.length > 0 && (
        <Notice kind="attention" title={shapeWords.alsoHereWarning} announce>
          <ul>
            {value.alsoHere.map((one) => (
              <li key={one}>{alsoHereWarnings[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {value.alsoHere.length > 0 && (
        <TextField
          name="shape-handling"
          label={shapeWords.handlingNote}
          help={shapeWords.handlingHelp}
          value={value.handlingNote}
          onChange={(handlingNote) => onChange({ handlingNote })}
          maxLength={LINE_LIMIT}
        />
      )}
    </>
  );
}
