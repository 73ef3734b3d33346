import { Fragment } from 'react';
import type { AboutShown, PersonLabel } from '../../domain/person/person';
import { besideName, notKnownWho } from '../../domain/person/person-words';

/*
 * Each name stands in a `bdi`: written from right to left, it keeps its own direction and leaves class, bracket and date where they are.
 */

/** What stands beside a name, as `besideName` says it: `Ellie, 5B; Tom, 3A`. */
export function BesideName({
  person,
}: {
  readonly person: Pick<PersonLabel, 'kind' | 'className' | 'children' | 'notIdentified'>;
}) {
  if (person.kind === 'pupil') return besideName(person);
  const children = person.children.map(({ personId, name, className }, nth) => (
    <Fragment key={personId}>
      {nth > 0 && '; '}
      <bdi>{name}</bdi>
      {className !== null && className !== '' && `, ${className}`}
    </Fragment>
  ));
  if (person.notIdentified !== true) return children;
  return (
    <>
      {notKnownWho(person)}
      {children.length > 0 && '; '}
      {children}
    </>
  );
}

/** A person in one line, as `personInWords` says it: `Mrs S. Ahmed (Zara, 4C), first recorded Mon 2 Nov 2026`. */
export function PersonLine({ person }: { readonly person: PersonLabel }) {
  return (
    <>
      <bdi>{person.name}</bdi>
      {besideName(person) !== '' && (
        <>
          {' ('}
          <BesideName person={person} />)
        </>
      )}
      {person.difference !== null && `, ${person.difference}`}
    </>
  );
}

/** Who a record is about, as `shownWho` says it: `Mrs S. Ahmed · Zara, 4C`. */
export function WhoLine({ about }: { readonly about: AboutShown }) {
  if (about.kind === 'not-identified') return <bdi>{about.description}</bdi>;
  const { name, className, children, difference } = about.person;
  return (
    <>
      <bdi>{name}</bdi>
      {className !== null && `, ${className}`}
      {children.map((child) => (
        <Fragment key={child.personId}>
          {' · '}
          <bdi>{child.name}</bdi>
          {child.className !== null && `, ${child.className}`}
        </Fragment>
      ))}
      {difference !== null && ` · ${difference}`}
    </>
  );
}
