import { useEffect, useState } from 'react';
import type { CodeReading } from '../../../domain/window-contract';
import { useAnnouncer } from '../../stores/announcer';
import { largestText, smallestText, textSizeNow } from './messages';
import { nextTextSize } from './text-sizes';

/** How the code is set on this PC, and the ways to change it. */
export interface Reading extends CodeReading {
  readonly setWidth: (width: CodeReading['width']) => void;
  /** One size smaller or larger; at the last one it says so. */
  readonly resize: (step: 1 | -1) => void;
}

const USUAL: CodeReading = { width: 'narrow', textSize: 100 };

/** Width and size of the code's text, kept on this PC. */
export function useReading(): Reading {
  const [reading, setReading] = useState(USUAL);
  useEffect(() => {
    let current = true;
    void window.shell['window:code-reading']({}).then((kept) => {
      if (current) setReading(kept);
    });
    return () => {
      current = false;
    };
  }, []);
  const change = (part: Partial<CodeReading>) => {
    const changed = { ...reading, ...part };
    setReading(changed);
    void window.shell['window:keep-code-reading'](changed);
  };
  return {
    ...reading,
    setWidth: (width) => change({ width }),
    resize: (step) => {
      const size = nextTextSize(reading.textSize, step);
      const { announce } = useAnnouncer.getState();
      if (size === null) {
        announce(step === 1 ? largestText : smallestText);
        return;
      }
      change({ textSize: size });
      announce(textSizeNow(size));
    },
  };
}
