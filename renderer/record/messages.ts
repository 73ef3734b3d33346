/** Beside the beginning of a record, wherever the way to it stands too. */
export const disputedMark = 'disputed: their words stand in the record';

export const saidAgainst = {
  title: 'The person disputes this',
  about: (passage: string) => `About “${passage}”:`,
} as const;
