import { describe, expect, it } from 'vitest';
import { CasebookToCreate } from '../../domain/casebook/casebook';
import { type CreateForm, casebookToCreate, EMPTY_FORM, problemsOf, stepOfField } from './create-form';

const complete: CreateForm = {
  schoolName: ' Larkfield Junior ',
  schoolType: 'community',
  founderName: 'Ms Okafor',
  signInName: 'Headteacher',
  lead: 'somebody-else',
  leadName: 'Mr Obi',
  passphrase: { kind: 'generated', generated: 'one-two-three-four-five', own: '', again: '' },
};

const fields = (step: Parameters<typeof problemsOf>[0], form: CreateForm) =>
  problemsOf(step, form).map((one) => one.field);

describe('setting up a casebook', () => {
  it('offers Headteacher and asks for the rest', () => {
    expect(fields('school', EMPTY_FORM)).toEqual(['schoolName', 'schoolType']);
    expect(fields('you', EMPTY_FORM)).toEqual(['founderName', 'safeguardingLead']);
  });
  it('asks for the name of a safeguarding lead who is somebody else', () => {
    expect(fields('you', { ...complete, leadName: ' ' })).toEqual(['leadName']);
    expect(fields('you', { ...complete, lead: 'me', leadName: '' })).toEqual([]);
  });
  it('takes an own passphrase from 16 characters, typed twice alike', () => {
    const own = (text: string, again: string) =>
      fields('passphrase', { ...complete, passphrase: { kind: 'own', generated: '', own: text, again } });
    expect(own('fifteen letters', 'fifteen letters')).toEqual(['passphrase']);
    expect(own('sixteen letters!', 'sixteen letters?')).toEqual(['passphraseAgain']);
    expect(own('sixteen letters!', 'sixteen letters!')).toEqual([]);
  });
  it('gives the engine what its contract takes, and nothing while something is missing', () => {
    expect(CasebookToCreate.parse(casebookToCreate(complete))).toMatchObject({
      schoolName: 'Larkfield Junior',
      safeguardingLead: { who: 'somebody-else', name: 'Mr Obi' },
      passphrase: 'one-two-three-four-five',
    });
    expect(casebookToCreate({ ...complete, schoolType: null })).toBeNull();
  });
  it('leads a field to its step', () => {
    expect([stepOfField('schoolName'), stepOfField('signInName'), stepOfField('passphrase')]).toEqual([
      'school',
      'you',
      'passphrase',
    ]);
  });
});
