import { HEADS } from '../../domain/casebook/roles';
import { SCHOOL_ROLES, type SchoolShown } from '../../domain/school/school';
import { signatoryInWords } from '../../domain/school/signatories';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { useNavigation } from '../stores/navigation';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { type Description, DescriptionList } from '../ui/description-list';
import { Stack } from '../ui/layout';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { roles, words } from './messages';
import { Numbers } from './numbers';
import { schoolTypes } from './school-types';

/** What the casebook knows of the school, on the page of the settings. */
export function SchoolSection() {
  const query = useQuery('school:show', {});
  const mayChange = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const go = useNavigation((navigation) => navigation.go);
  return (
    <Section title={words.section} help={words.sectionHelp}>
      <Answered query={query} busy={words.opening}>
        {(school) => (
          <Stack>
            {school.described === null && <p>{words.atSetUp}</p>}
            <DescriptionList items={known(school)} />
            {school.numbersOutOfDate && <Notice kind="attention">{words.outOfDate}</Notice>}
            {mayChange ? (
              <div>
                <Button onClick={() => go({ page: 'school' })}>{words.change}</Button>
              </div>
            ) : (
              <p>{words.headsOnly}</p>
            )}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

/** Only what is filled in. */
function known(school: SchoolShown): readonly Description[] {
  const { name, type, authority, lastYear, address, telephone, email, people, authorised } = school;
  const { numbers, numbersCheckedOn } = school;
  const rows: readonly (readonly [string, string])[] = [
    [words.name, name],
    [words.type, schoolTypes.find(({ value }) => value === type)?.label ?? ''],
    [words.authority, authority],
    [words.lastYear, lastYear === null ? '' : `Year ${lastYear}`],
    [words.address, address],
    [words.telephone, telephone],
    [words.email, email],
    ...SCHOOL_ROLES.map((role) => [roles[role], together(people[role].name, people[role].telephone)] as const),
    [words.sites, school.sites.join(', ')],
    [words.signatories, school.signatories.map(signatoryInWords).join('; ')],
    [words.authorisedNames, together(authorised.names, authorised.paper)],
  ];
  const filled = rows.filter(([, value]) => value.trim() !== '').map(([term, value]) => ({ term, value }));
  if (numbers.length === 0) return filled;
  return [...filled, { term: words.numbersTitle, value: <Numbers numbers={numbers} checkedOn={numbersCheckedOn} /> }];
}

function together(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
