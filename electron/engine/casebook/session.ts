import { existsSync, readFileSync } from 'node:fs';
import type { SessionShown } from '../../../domain/casebook/casebook';
import { dayInEngland, Instant } from '../../../domain/dates/local-date';
import { restoredFrom } from '../backup/restored-from';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { recordSeal } from '../journal/record-seal';
import { readSchool } from '../school/school-details';
import { readSettings } from '../settings/settings-queries';
import { inFolder } from './casebook-folder';
import { lastChange } from './head-time';
import type { OpenCasebook } from './open-casebook';

/** What the pages show of the session: school, user, lead, sheet, last change, and what was noticed at this opening. */
export function showSession(casebook: OpenCasebook): SessionShown {
  const now = casebook.clock.now();
  const { facts, last, settings, school, restored } = casebook.conduct.read((db) => ({
    restored: restoredFrom(db, now),
    facts: casebookFacts(db),
    last: lastChange(db),
    settings: readSettings(db),
    school: readSchool(db),
  }));
  const { user, notices } = casebook;
  const nameOf = (userId: string) => facts.users.find((each) => each.userId === userId)?.name;
  const lead = school.people['safeguarding-lead'];
  return {
    schoolName: school.name,
    user: {
      userId: user.userId,
      name: nameOf(user.userId) ?? user.signInName,
      signInName: user.signInName,
      role: user.role,
    },
    safeguardingLead: lead.name === '' ? null : lead.name,
    safeguardingLeadTelephone: lead.telephone,
    practicePassphrase: facts.practice ? practicePassphrase(casebook.folder) : null,
    lockMinutes: settings.lockMinutes,
    recoverySheet: { confirmed: facts.recovery.confirmed, groupsToTypeBack: [...facts.recovery.ask.groups] },
    today: dayInEngland(now),
    now,
    lastChange: {
      sequence: last?.sequence ?? 0,
      by: last === null ? '' : (nameOf(last.actor) ?? ''),
      at: last?.at ?? Instant.parse(now),
      seal: recordSeal(casebook.conduct.head.hash),
    },
    notices: [
      ...(notices.clockEarlier ? (['clock-earlier'] as const) : []),
      ...(notices.failedSignIns > 0 ? (['failed-sign-ins'] as const) : []),
      ...(notices.oneKeyFileCopyDamaged ? (['one-key-file-copy-damaged'] as const) : []),
      ...(notices.sealSlotDamaged ? (['seal-slot-damaged'] as const) : []),
    ],
    failedSignIns: notices.failedSignIns,
    lastFailedSignInAt: notices.lastFailedSignInAt,
    restoredFrom: restored,
  };
}

/** The passphrase that lies beside a practice casebook, which holds no secret; empty if somebody removed the file. */
export function practicePassphrase(folder: string): string | null {
  const file = inFolder(folder, 'practice');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
