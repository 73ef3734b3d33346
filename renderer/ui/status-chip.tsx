import {
  IconAlertTriangle,
  IconClock,
  IconHandStop,
  IconMessage2Question,
  IconMinus,
  IconPencil,
  type Icon as IconType,
} from '@tabler/icons-react';
import { classNames } from './class-names';
import styles from './status-chip.module.css';

/** `stop` red, `conditions` amber, `proposed` blue, `quiet` grey. There is no green. */
export type Tone = 'stop' | 'conditions' | 'proposed' | 'quiet';

const symbols = {
  hand: IconHandStop,
  warning: IconAlertTriangle,
  clock: IconClock,
  question: IconMessage2Question,
  pencil: IconPencil,
  dash: IconMinus,
} as const satisfies Record<string, IconType>;

export type StatusSymbol = keyof typeof symbols;

const symbolOfTone: Record<Tone, StatusSymbol> = {
  stop: 'hand',
  conditions: 'warning',
  proposed: 'question',
  quiet: 'dash',
};

export interface StatusChipProps {
  readonly tone: Tone;
  readonly word: string;
  /** Where the tone's usual symbol would mislead: a clock for a review that is due, a pencil for a draft. */
  readonly symbol?: StatusSymbol;
}

/** Status as colour, symbol and word; only the word is read out. */
export function StatusChip({ tone, word, symbol }: StatusChipProps) {
  const Icon = symbols[symbol ?? symbolOfTone[tone]];
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      <Icon size="1.0625em" stroke={1.9} aria-hidden />
      {word}
    </span>
  );
}
