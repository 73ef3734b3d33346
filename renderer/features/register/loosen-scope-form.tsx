import { useState } from 'react';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { readScope, type ScopeEntered, scopeEntered } from '../../../domain/restriction/scope-entered';
import type { FactsOfScope } from '../../../domain/restriction/scope-rules';
import { type Missing, refused } from '../../../domain/result';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { type DecidesTyped, decidesOf, I_DECIDE, WhoDecides } from '../../in-charge/who-decides';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { ScopeFields } from '../../restriction/scope-fields';
import { restrictionDraft } from '../../restriction/step-drafts';
import { StricterList } from '../../restriction/stricter-list';
import { TextField } from '../../ui/text-field';
import type { StepProps } from './loosen-forms';
import { words } from './loosen-messages';

type Typed = DecidesTyped & { readonly scope: ScopeEntered; readonly reason: string };

/** What it says, looser in one step: places, hours, ways, how often, with whom, children, exceptions; one typed reason. */
export function LoosenScopeForm({ detail, onClose, onDone }: StepProps) {
  const { restrictionId, reference, type, person } = detail;
  const before = factsOf(detail);
  const draftId = restrictionDraft(restrictionId, 'scope');
  const command = useCommand('restriction:narrow');
  const [refusedWith, setRefusedWith] = useState<readonly Missing[]>([]);
  const [initial] = useState<Typed>(() => ({ scope: scopeEntered(before), reason: '', ...I_DECIDE }));
  const form = useInlineForm({
    draftId,
    form: 'loosen',
    initial,
    title: words.draft(reference),
    firstField: type === 'ban' ? 'shape-places' : before.limit === null ? 'shape-ways' : 'contacts',
    send: async ({ scope: entered, reason, ...decides }) => {
      const { scope, missing } = readScope(entered, before);
      const result =
        missing.length > 0
          ? refused<Record<string, never>>(...missing)
          : await command.run({
              draftId,
              restrictionId,
              endsOn: null,
              ...scope,
              reason,
              decidedBy: decidesOf(decides),
            });
      setRefusedWith(!result.ok && result.failure.kind === 'refused' ? result.failure.missing : []);
      return result;
    },
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  const unchanged = errorIn(form, 'scope') ?? errorIn(form, 'endsOn');
  return (
    <InlineForm
      form={form}
      title={words.scope}
      act={words.scopeAct}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.before}
      onClose={onClose}
    >
      <p>{words.scopeHelp}</p>
      <StricterList missing={refusedWith} type={type} person={person} />
      {unchanged !== null && <p>{unchanged}</p>}
      <ScopeFields
        before={before}
        value={values.scope}
        missing={form.missing}
        onChange={(scope) => change({ scope })}
      />
      <TextField
        name="reason"
        label={words.why}
        error={errorIn(form, 'reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <WhoDecides value={values} error={errorIn(form, 'decides')} onChange={change} />
    </InlineForm>
  );
}

/** What it says now. */
export function factsOf({ type, whatIsRestricted, shape, limit }: RestrictionDetail): FactsOfScope {
  return { type, whatIsRestricted, shape, limit };
}
