import type { PolicyNoted } from '../../../domain/code/linked-policy';
import { shownDate } from '../../../domain/dates/local-date';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { DescriptionList } from '../../ui/description-list';
import { Stack } from '../../ui/layout';
import { Section } from '../../ui/section';
import { policyPlaces, words } from './messages';

/** Which policies the school goes by where the code leads on to them. They are entered where the code names them. */
export function PoliciesSection() {
  const query = useQuery('code:linked-policies', {});
  return (
    <Section title={words.policies} help={words.policiesHelp}>
      <Answered query={query} busy={words.busy}>
        {(policies) => (
          <Stack gap="tight">
            <DescriptionList
              items={policies.map(({ place, noted }) => ({
                term: policyPlaces[place],
                value: noted === null ? words.policyMissing : inWords(noted),
              }))}
            />
            <p>
              <RouteLink to={{ page: 'code' }}>{words.toPolicies}</RouteLink>
            </p>
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

/** `Complaints Policy, version 3, adopted Mon 7 Sep 2026` */
function inWords({ title, version, adoptedOn }: PolicyNoted): string {
  const parts = [
    title,
    version === '' ? '' : `version ${version}`,
    adoptedOn === null ? '' : `adopted ${shownDate(adoptedOn)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
