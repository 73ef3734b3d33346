import { describe, expect, it } from 'vitest';
import type { Missing } from '../../domain/result';
import { refusalProblems } from './refusals';

const refused = (...missing: readonly Omit<Missing, 'label'>[]) =>
  refusalProblems({ kind: 'refused', missing: missing.map((one) => ({ ...one, label: 'needed' as const })) });

describe('what the gate refuses', () => {
  it('names the group of the recovery sheet that is mistyped, counted as on paper', () => {
    expect(refused({ field: 'groups.0', code: 'mistyped' }, { field: 'groups.12', code: 'mistyped' })).toEqual([
      { field: 'group-1', message: expect.stringContaining('Group 1 ') },
      { field: 'group-13', message: expect.stringContaining('Group 13 ') },
    ]);
  });
  it('says that a sheet belongs to another casebook', () => {
    expect(refused({ field: 'groups', code: 'other-sheet' })[0]?.message).toContain('does not open this casebook');
  });
  it('says why a passphrase is too weak, at the field where it was typed', () => {
    expect(refused({ field: 'newPassphrase', code: 'names' })[0]).toMatchObject({
      field: 'passphrase',
      message: expect.stringContaining('name'),
    });
  });
});
