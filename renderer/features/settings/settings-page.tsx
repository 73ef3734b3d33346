import { InChargeSection } from '../../in-charge/in-charge-section';
import { SchoolSection } from '../../school/school-section';
import { Stack } from '../../ui/layout';
import { Page } from '../../ui/page';
import { AboutSection } from './about-section';
import { AnswersSection } from './answers-section';
import { CalendarSection } from './calendar-section';
import { ColourSection } from './colour-section';
import { CopiesSection } from './copies-section';
import { DoorSection } from './door-section';
import { LadderSection } from './ladder-section';
import { LockSection } from './lock-section';
import { words } from './messages';
import { PoliciesSection } from './policies-section';
import { RequestsSection } from './requests-section';
import { ScreenSection } from './screen-section';
import { SheetSection } from './sheet-section';
import { WholeSection } from './whole-section';

/** What can be set, and what keeps the casebook safe: copies, the check, the recovery sheet. */
export function SettingsPage() {
  return (
    <Page title={words.title} width="form">
      <Stack gap="wide">
        <SchoolSection />
        <InChargeSection />
        <CalendarSection />
        <CopiesSection />
        <RequestsSection />
        <DoorSection />
        <PoliciesSection />
        <LadderSection />
        <AnswersSection />
        <LockSection />
        <ColourSection />
        <ScreenSection />
        <SheetSection />
        <WholeSection />
        <AboutSection />
      </Stack>
    </Page>
  );
}
