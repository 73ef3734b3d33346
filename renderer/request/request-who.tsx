import type { RequestRow } from '../../domain/request/request';
import { PersonLine } from '../people/person-line';

/** Whose request it is, with who wrote for them: `Mr D. Harker (Ellie, 5B), by Hart & Co`. */
export function RequestWho({ request: { about, sender } }: { readonly request: Pick<RequestRow, 'about' | 'sender'> }) {
  if (about.kind === 'not-identified') return sender === '' ? 'Nobody named' : <bdi>{sender}</bdi>;
  return (
    <>
      <PersonLine person={about.person} />
      {sender !== '' && (
        <>
          , by <bdi>{sender}</bdi>
        </>
      )}
    </>
  );
}
