import { useEffect } from 'react';
import { HEADS } from '../../domain/casebook/roles';
import type { WhoDecides as Decides } from '../../domain/in-charge/who-decides';
import { isBlank } from '../../domain/text';
import { useQuery } from '../ipc/use-query';
import { useSession } from '../stores/session';
import { SelectField } from '../ui/select-field';
import { decidesWords } from './messages';

/** What a form keeps of *Who decides?*; both empty: whoever is signed in. A type, so that it fits in a draft. */
export type DecidesTyped = { readonly actingName: string; readonly actingRole: string };

export const I_DECIDE: DecidesTyped = { actingName: '', actingRole: '' };

/** What is sent of it. */
export function decidesOf({ actingName: name, actingRole: role }: DecidesTyped): Decides {
  return isBlank(name) ? null : { name, role };
}

export interface WhoDecidesProps {
  readonly value: DecidesTyped;
  readonly error?: string | null;
  readonly onChange: (value: DecidesTyped) => void;
  /** What follows from it, where anything does. */
  readonly help?: string;
}

/** Somebody who is in charge today may be the one who decides; asked only where somebody else than the reader is. */
export function WhoDecides({ value, error = null, onChange, help = decidesWords.help }: WhoDecidesProps) {
  const query = useQuery('in-charge:today', {});
  const session = useSession((one) => one.shown);
  const others = query.state === 'answered' ? query.value.filter(({ me }) => !me) : null;
  const { actingName } = value;
  // Whoever an older draft names may have stopped acting since.
  const gone = others !== null && actingName !== '' && !others.some(({ name }) => name === actingName);
  useEffect(() => {
    if (gone) onChange(I_DECIDE);
  }, [gone, onChange]);
  if (session === null || others === null || others.length === 0) return null;
  return (
    <SelectField
      name="decides"
      label={decidesWords.label}
      help={help}
      error={error}
      options={[
        { value: '', label: session.user.name || session.user.signInName },
        ...others.map(({ name, role }) => ({
          value: name,
          label: [name, role].filter((part) => part !== '').join(', '),
        })),
      ]}
      value={actingName}
      onChange={(name) =>
        onChange({ actingName: name, actingRole: others.find((one) => one.name === name)?.role ?? '' })
      }
    />
  );
}

/** May the reader protect and loosen: as a head, or because they act for the head today? */
export function useMayAct(): boolean {
  const query = useQuery('in-charge:today', {});
  const isHead = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return isHead || (query.state === 'answered' && query.value.some(({ me }) => me));
}
