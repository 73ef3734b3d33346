import { useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { Failure } from '../../../domain/result';
import type { CasebookColour } from '../../../domain/settings/casebook-colour';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useAnnouncer } from '../../stores/announcer';
import { useSession } from '../../stores/session';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import { colourName, colours, words } from './messages';
import styles from './settings.module.css';

/** The colour that stands beside every act, where more than one casebook is used on a PC. */
export function ColourSection() {
  const query = useQuery('settings:show', {});
  const mayChange = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return (
    <Section title={words.colour} help={words.colourHelp}>
      <Answered query={query} busy={words.busy}>
        {({ colour }) =>
          mayChange ? (
            <ChooseColour colour={colour} />
          ) : (
            <p>
              {colourName(colour)}. {words.headsOnly}
            </p>
          )
        }
      </Answered>
    </Section>
  );
}

function ChooseColour({ colour }: { readonly colour: CasebookColour }) {
  const command = useCommand('settings:choose-colour');
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (chosen: CasebookColour) => {
    const result = await command.run({ colour: chosen });
    setFailure(result.ok ? null : result.failure);
    if (result.ok) useAnnouncer.getState().announce(`${words.colourField}: ${colourName(chosen)}.`);
  };
  return (
    <>
      <div className={styles.narrow}>
        <SelectField
          name="casebook-colour"
          label={words.colourField}
          value={colour}
          options={colours}
          onChange={(chosen) => void choose(chosen)}
        />
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}
