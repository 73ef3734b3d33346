import type { PersonLabel } from '../../../domain/person/person';
import { personInWords } from '../../../domain/person/person-words';
import { banNow, holdAtTheDoor } from '../../app/actions';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { words } from './messages';

export interface CardActsProps {
  readonly person: PersonLabel;
  /** Before it leads elsewhere. */
  readonly onLeave: () => void;
}

/** To keep out whoever is on this card, or to open their page, and nobody else whose name begins like what was typed. */
export function CardActs({ person, onLeave }: CardActsProps) {
  const act = (word: string, open: (begin: { readonly person: PersonLabel }) => void) => (
    <Button
      kind="quiet"
      size="small"
      label={`${word}: ${personInWords(person)}`}
      onClick={() => {
        onLeave();
        open({ person });
      }}
    >
      {word}
    </Button>
  );
  return (
    <>
      {act(words.holdAtTheDoor, holdAtTheDoor)}
      {act(words.banNow, banNow)}
      {act(words.theirPage, ({ person: { personId } }) => useNavigation.getState().go({ page: 'person', personId }))}
    </>
  );
}
