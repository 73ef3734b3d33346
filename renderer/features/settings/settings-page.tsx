import { SchoolSection } from '../../school/school-section';
import { Stack } from '../../ui/layout';
import { Page } from '../../ui/page';
import { AboutSection } from './about-section';
import { ColourSection } from './colour-section';
import { CopiesSection } from './copies-section';
import { DoorSection } from './door-section';
import { LockSection } from './lock-section';
import { words } from './messages';
import { ScreenSection } from './screen-section';
import { SheetSection } from './sheet-section';
import { WholeSection } from './whole-section';

/** What can be set, and what keeps the casebook safe: copies, the check, the recovery sheet. */
export function SettingsPage() {
  return (
    <Page title={words.title} width="form">
      <Stack gap="wide">
        <SchoolSection />
        <CopiesSection />
        <DoorSection />
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
