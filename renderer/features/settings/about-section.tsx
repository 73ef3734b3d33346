import { useEffect, useState } from 'react';
import type { WindowOutput } from '../../../domain/window-contract';
import { DescriptionList } from '../../ui/description-list';
import { Section } from '../../ui/section';
import { words } from './messages';

type About = WindowOutput<'window:about'>;

/** What this program is. */
export function AboutSection() {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let current = true;
    void window.shell['window:about']({}).then((answer) => {
      if (current) setAbout(answer);
    });
    return () => {
      current = false;
    };
  }, []);
  return (
    <Section title={words.about}>
      <DescriptionList
        items={[
          { term: words.version, value: about?.version ?? '' },
          { term: words.runtime, value: about?.runtime ?? '' },
          { term: words.network, value: words.noNetwork },
          { term: words.licence, value: words.licenceName },
        ]}
      />
    </Section>
  );
}
