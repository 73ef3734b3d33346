import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { detailInWords } from '../../../domain/incident/detail-answers';
import { anyDetail, DETAIL_SECTIONS, type DetailSection, fieldsOf } from '../../../domain/incident/detail-sections';
import type { IncidentDetail } from '../../../domain/incident/incident';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Notice } from '../../ui/notice';
import { Prose } from '../../ui/prose';
import { Section } from '../../ui/section';
import { detailLabels } from './detail-labels';
import { DisputedProse } from './disputed-prose';
import { Corrections } from './incident-facts';
import styles from './incident-view.module.css';
import { moreWords, sectionTitles, whyOf } from './more-messages';

/** Exact words and opinion in parts of their own, then everything else that was filled in, under the headings of the form. */
export function IncidentMore({ incident }: { readonly incident: IncidentDetail }) {
  const { exactWords = '', opinion = '', opinionBy = '' } = incident.details;
  const sections = DETAIL_SECTIONS.filter((one) => one !== 'words' && anyDetail(incident.details, one));
  const corrected = incident.corrections.some(({ field }) => field === 'details');
  return (
    <>
      {exactWords !== '' && <Words title={detailLabels.exactWords.label} text={exactWords} incident={incident} />}
      {opinion !== '' && (
        <Words
          title={opinionBy === '' ? detailLabels.opinion.label : `${detailLabels.opinion.label}: ${opinionBy}`}
          text={opinion}
          incident={incident}
        />
      )}
      {sections.map((section) => (
        <Section key={section} title={sectionTitles[section]}>
          <div className={styles.facts}>
            <DescriptionList items={filled(incident, section)} />
          </div>
        </Section>
      ))}
      {incident.defamationUntil !== null && <Defamation last={incident.defamationUntil} />}
      {corrected && (
        <Section title={moreWords.details}>
          <Corrections incident={incident} field="details" />
        </Section>
      )}
    </>
  );
}

/** A reminder to take legal advice (D21); not printed with the record. */
function Defamation({ last }: { readonly last: LocalDate }) {
  const { words, why } = whyOf('defamation');
  return (
    <div className={styles.screenOnly}>
      <Notice title={moreWords.defamation(shownDate(last))}>
        <p>{words}</p>
        <p>{why}</p>
      </Notice>
    </div>
  );
}

interface WordsProps {
  readonly title: string;
  readonly text: string;
  readonly incident: IncidentDetail;
}

function Words({ title, text, incident }: WordsProps) {
  return (
    <Section title={title}>
      <div className={styles.words}>
        <DisputedProse text={text} disputes={incident.disputes} />
      </div>
    </Section>
  );
}

function filled({ details }: IncidentDetail, section: DetailSection): readonly Description[] {
  return fieldsOf[section].flatMap((field) => {
    const text = details[field];
    if (text === undefined) return [];
    return [{ term: detailLabels[field].label, value: <Prose>{detailInWords(field, text)}</Prose> }];
  });
}
