import type { PcSettings } from '../../../domain/window-contract';
import { usePcSettings } from '../../stores/pc-settings';
import { Busy } from '../../ui/busy';
import { Stack } from '../../ui/layout';
import { RadioGroup } from '../../ui/radio-group';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import { TEXT_SIZES, textSizeInWords, themes, todayShows, words } from './messages';
import styles from './settings.module.css';

/** How the page looks on this PC. */
export function ScreenSection() {
  const settings = usePcSettings((pc) => pc.settings);
  const change = usePcSettings((pc) => pc.change);
  return (
    <Section title={words.screen} help={words.screenHelp}>
      {settings === null ? (
        <Busy what={words.busy} />
      ) : (
        <Choices settings={settings} onChange={(changed) => void change(changed)} />
      )}
    </Section>
  );
}

interface ChoicesProps {
  readonly settings: PcSettings;
  readonly onChange: (settings: PcSettings) => void;
}

function Choices({ settings, onChange }: ChoicesProps) {
  const offered: readonly number[] = TEXT_SIZES;
  const sizes = offered.includes(settings.textSize) ? offered : [settings.textSize, ...offered];
  return (
    <Stack>
      <RadioGroup
        name="theme"
        legend={words.theme}
        options={themes}
        value={settings.theme}
        onChange={(theme) => onChange({ ...settings, theme })}
      />
      <div className={styles.narrow}>
        <SelectField
          name="text-size"
          label={words.textSize}
          help={words.textSizeHelp}
          value={String(settings.textSize)}
          options={sizes.map((size) => ({ value: String(size), label: textSizeInWords(size) }))}
          onChange={(size) => onChange({ ...settings, textSize: Number(size) })}
        />
      </div>
      <RadioGroup
        name="today-shows"
        legend={words.todayShows}
        help={words.todayShowsHelp}
        options={todayShows}
        value={settings.todayShows}
        onChange={(shows) => onChange({ ...settings, todayShows: shows })}
      />
    </Stack>
  );
}
