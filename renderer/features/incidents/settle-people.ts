import type { IncidentEntered } from '../../../domain/incident/incident-entered';
import { settlePerson } from '../../people/settle-person';

type People = Pick<IncidentEntered, 'about' | 'alsoAbout' | 'affected'>;

/** Who is meant in every field for a person, for a form that is sent while somebody is still in one. */
export async function settlePeople({ about, alsoAbout, affected }: People): Promise<People> {
  return {
    about: await settlePerson(about),
    alsoAbout: await Promise.all(alsoAbout.map(settlePerson)),
    affected: await Promise.all(
      affected.map(async ({ person, role }) => ({ person: await settlePerson(person), role })),
    ),
  };
}
