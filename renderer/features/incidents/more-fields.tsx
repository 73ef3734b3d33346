import { useEffect, useRef, useState } from 'react';
import { calledForBy } from '../../../domain/incident/called-for';
import {
  anyDetail,
  DETAIL_PARTS,
  DETAIL_SECTIONS,
  type DetailSection,
  fieldsOf,
  sectionsOf,
} from '../../../domain/incident/detail-sections';
import type { IncidentDetails } from '../../../domain/incident/details';
import { detailsStillToAdd, sectionToAdd } from '../../../domain/incident/details-still-to-add';
import { affectedOf, happenedOf, type IncidentEntered } from '../../../domain/incident/incident-entered';
import { isLate } from '../../../domain/incident/late';
import { PatternIfRecorded } from '../../pattern/patterns';
import { useSchoolCalendar } from '../../stores/calendar';
import { useSession } from '../../stores/session';
import { Disclosure } from '../../ui/disclosure';
import { Fieldset } from '../../ui/fieldset';
import { focusField } from '../../ui/focus';
import { DetailFields } from './detail-fields';
import styles from './more-fields.module.css';
import { calledBy, moreWords, partTitles, sectionTitles } from './more-messages';
import { PeopleFields } from './people-fields';

type Section = DetailSection | 'people';

export interface MoreFieldsProps {
  readonly values: IncidentEntered;
  readonly onChange: (part: Partial<IncidentEntered>) => void;
  /** All sections are on the page: somebody asked for more. Otherwise those that an answer calls for, and those with something in them. */
  readonly all: boolean;
  /** What the record says already, where it is being corrected. */
  readonly recorded?: IncidentDetails;
  /** Left out where only the details are corrected. */
  readonly withPeople?: boolean;
}

/** What a record holds beside the short form, in sections that open when they are asked for. */
export function MoreFields({ values, onChange, all, recorded, withPeople = true }: MoreFieldsProps) {
  const [open, setOpen] = useState<ReadonlySet<Section>>(() => new Set(openAtFirst(values, recorded)));
  const [asked, setAsked] = useState<Section | null>(null);
  const late = useLate(values);
  const called: readonly DetailSection[] = [...calledForBy(answersIn(values)), ...(late ? (['late'] as const) : [])];
  useOpenFirst(all, () => {
    setOpen((before) => new Set([...before, 'words']));
    setAsked('words');
  });
  useEffect(() => {
    if (asked !== null && asked !== 'people') focusField(fieldsOf[asked][0] ?? '');
    setAsked(null);
  }, [asked]);
  const toggle = (section: Section) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(section)) after.add(section);
      return after;
    });
  const { details } = values;
  // On the form that records it, what was done about a breach stands under its tick.
  const offered = DETAIL_SECTIONS.filter((one) => one !== 'breach' || recorded !== undefined);
  const sections = offered.filter((one) => all || called.includes(one) || anyDetail(details, one));
  const people = withPeople && (all || anyPeople(values));
  const shown = (section: DetailSection) => (
    <Disclosure
      key={section}
      title={sectionTitles[section]}
      {...hintOf(section, called.includes(section), anyDetail(details, section))}
      open={open.has(section)}
      onToggle={() => toggle(section)}
    >
      <DetailFields
        section={section}
        details={details}
        onChange={(changed) => onChange({ details: changed })}
        {...(recorded === undefined ? {} : { recorded })}
      />
    </Disclosure>
  );
  if (sections.length === 0 && !people) return null;
  return (
    <div className={styles.parts}>
      {people && (
        <div>
          <Disclosure
            title={moreWords.people}
            hint={moreWords.peopleHint}
            open={open.has('people')}
            onToggle={() => toggle('people')}
          >
            <PeopleFields values={values} onChange={onChange} />
            {values.about.person !== null && (
              <PatternIfRecorded personId={values.about.person.personId} affected={values.affected.map(affectedOf)} />
            )}
          </Disclosure>
        </div>
      )}
      {all ? (
        DETAIL_PARTS.map((part) => (
          <Fieldset key={part} name={`more-${part}`} legend={partTitles[part]}>
            {sectionsOf[part].filter((one) => sections.includes(one)).map(shown)}
          </Fieldset>
        ))
      ) : (
        <div>{sections.map(shown)}</div>
      )}
    </div>
  );
}

/** Did it happen more than a school day before today (D7)? */
function useLate({ when }: IncidentEntered): boolean {
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  return today !== null && isLate(happenedOf(when).day, today, calendar);
}

/** Runs once, when somebody asks for more; not where a draft had it open. */
function useOpenFirst(all: boolean, open: () => void): void {
  const before = useRef(all);
  const act = useRef(open);
  act.current = open;
  useEffect(() => {
    if (all && !before.current) act.current();
    before.current = all;
  }, [all]);
}

function hintOf(section: DetailSection, isCalled: boolean, filled: boolean): { readonly hint?: string } {
  const why = calledBy[section];
  if (filled) return { hint: moreWords.something };
  if (isCalled && section === 'late') return { hint: moreWords.late };
  return isCalled && why !== undefined ? { hint: moreWords.calledBy(why) } : {};
}

function anyPeople({ alsoAbout, affected }: IncidentEntered): boolean {
  return alsoAbout.length > 0 || affected.length > 0;
}

/** What of the short form calls for more. */
function answersIn({ citation, where, toldAtOnce }: IncidentEntered) {
  return { clauses: citation.clauses, where, toldAtOnce };
}

/** What has something in it, and on a record what is still to add: whoever comes to add it finds the field. */
function openAtFirst(values: IncidentEntered, recorded: IncidentDetails | undefined): readonly Section[] {
  const toAdd = recorded === undefined ? [] : detailsStillToAdd(recorded, answersIn(values));
  return [...filledIn(values), ...toAdd.map((one) => sectionToAdd[one])];
}

function filledIn(values: IncidentEntered): readonly Section[] {
  const sections: Section[] = DETAIL_SECTIONS.filter((one) => anyDetail(values.details, one));
  return anyPeople(values) ? ['people', ...sections] : sections;
}
