import type { PersonId } from '../../../domain/ids';
import type { Choice } from '../../../domain/import/choices';
import { PersonLine } from '../../people/person-line';
import { Stack } from '../../ui/layout';
import { RadioGroup, type RadioOption } from '../../ui/radio-group';
import { AT_FIRST, importWords as words } from './import-messages';
import type { ImportInHand } from './use-import';

/** Everybody of the list who may be here already, with those who it may be. */
export function PerhapsHere({ list }: { readonly list: ImportInHand }) {
  const { open, compared, choices, found, choose } = list;
  return (
    <Stack>
      {open.map((at) => {
        const one = found.people[at];
        if (one === undefined) return null;
        const beside =
          one.kind === 'pupil' ? one.className : one.children.map(({ child }) => found.people[child]?.name).join(', ');
        return (
          <RadioGroup<Choice>
            key={at}
            name={`perhaps-${at}`}
            legend={words.choiceOf(beside === null || beside === '' ? one.name : `${one.name} (${beside})`)}
            value={choices.get(at) ?? AT_FIRST}
            options={optionsFor(compared?.[at]?.likely ?? [])}
            onChange={(choice) => choose(at, choice)}
          />
        );
      })}
    </Stack>
  );
}

function optionsFor(likely: NonNullable<ImportInHand['compared']>[number]['likely']): readonly RadioOption<Choice>[] {
  const same = likely.map((person) => ({
    value: person.personId as PersonId,
    label: (
      <>
        {words.same}
        <PersonLine person={person} />
      </>
    ),
  }));
  return [{ value: 'leave-out', label: words.leaveOut }, ...same, { value: 'another', label: words.another }];
}
