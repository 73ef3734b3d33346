/** Names of the window contract, plain, for the preload. */
export const windowChannels = [
  'window:lock',
  'window:quit',
  'window:choose',
  'window:print',
  'window:save-pdf',
  'window:copy',
  'window:settings',
  'window:change-settings',
  'window:code-reading',
  'window:keep-code-reading',
  'window:keep-place',
  'window:place',
  'window:casebooks',
  'window:about',
] as const;
