import path from 'node:path';

/**
 * Hosts of our own scheme. Two for the window on purpose: going from one to the other starts a new page process and ends the old one with all it
 * held. The third is for files from outside, in a window that is never shown.
 */
export const SCHEME = 'app';
export const HOSTS = ['casebook', 'lock', 'reader'] as const;
export type Host = (typeof HOSTS)[number];

export function addressOf(host: Host): string {
  return `${SCHEME}://${host}/`;
}

/** Built files lie beside this one: out/main, out/preload, out/renderer. */
export const builtFolder = path.join(__dirname, '..');
export const preloadFile = path.join(builtFolder, 'preload', 'index.js');
export const readerPreloadFile = path.join(builtFolder, 'preload', 'reader.js');
export const rendererFolder = path.join(builtFolder, 'renderer');
export const engineFile = path.join(builtFolder, 'main', 'engine.js');

/** Says whether an address is one of our pages, and which. */
export function hostOf(address: string): Host | undefined {
  return HOSTS.find((host) => address.startsWith(addressOf(host)));
}
