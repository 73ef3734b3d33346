/** Names of the window contract, plain, for the preload. */
export const windowChannels = [
  'window:lock',
  'window:quit',
  'window:choose',
  'window:print',
  'window:settings',
  'window:change-settings',
  'window:keep-place',
  'window:place',
  'window:about',
] as const;
