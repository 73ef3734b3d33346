import { useEffect, useState } from 'react';
import type { WindowOutput } from '../../../domain/window-contract';
import { DescriptionList } from '../../ui/description-list';
import { words } from './messages';
import { Part } from './part';

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
    <Part title={words.about}>
      <DescriptionList
        items={[
          { term: words.version, value: about?.version ?? '' },
          { term: words.runtime, value: about?.runtime ?? '' },
          { term: words.network, value: words.noNetwork },
          { term: words.licence, value: words.licenceName },
        ]}
      />
    </Part>
  );
}
