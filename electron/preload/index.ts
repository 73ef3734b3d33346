import { contextBridge, ipcRenderer } from 'electron';
import { casebookChannels, gateChannels } from '../../domain/channels';
import type { PortAnswer, PortCall } from '../../domain/engine-control';
import { windowChannels } from '../../domain/window-channels';
import { readCsv } from './ask-reader';

/** Under `npm run dev` both pages come from one host; the built app has no page at such a path. */
const isLockPage = location.host === 'lock' || location.pathname === '/lock.html';

/**
 * The bridge: one function a channel, nothing else. The port to the engine stays in here, so that no record or passphrase passes through main
 * and the page can neither see nor replace it.
 */
const waiting = new Map<number, (result: unknown) => void>();
const queued: PortCall[] = [];
let port: MessagePort | undefined;
let lastId = 0;
let readyHandler: () => void = () => undefined;
let lockHandler: () => Promise<void> = async () => undefined;
let goHandler: ((to: string) => void) | undefined;
/** What main said before the page was there to hear it. */
const goWaiting: string[] = [];

ipcRenderer.on('port', (event) => {
  port = event.ports[0];
  if (port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<PortAnswer>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  };
  port.start();
  for (const call of queued.splice(0)) port.postMessage(call);
  readyHandler();
});

function ask(channel: string, input: unknown): Promise<unknown> {
  lastId += 1;
  const call: PortCall = { id: lastId, channel, input };
  return new Promise((resolve) => {
    waiting.set(call.id, resolve);
    if (port === undefined) queued.push(call);
    else port.postMessage(call);
  });
}

/** Hides everything before the next frame; the page's process ends shortly after. */
function blank(): void {
  document.documentElement.classList.add('blanked');
  document.documentElement.hidden = true;
  document.documentElement.style.setProperty('display', 'none', 'important');
}

async function flushAndSay(): Promise<void> {
  blank();
  try {
    await lockHandler();
  } finally {
    ipcRenderer.send('flushed');
  }
}

ipcRenderer.on('go', (_event, to: unknown) => {
  if (typeof to !== 'string') return;
  if (goHandler === undefined) goWaiting.push(to);
  else goHandler(to);
});

ipcRenderer.on('lock-soon', () => void flushAndSay());

window.addEventListener(
  'keydown',
  (event) => {
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    if (!command || event.altKey || isLockPage) return;
    if ((key === 'l' && !event.shiftKey) || (key === 'h' && event.shiftKey)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      blank();
      void ipcRenderer.invoke('window:lock', {});
    }
  },
  { capture: true },
);

function functionsFor(channels: readonly string[], call: (channel: string, input: unknown) => Promise<unknown>) {
  return Object.fromEntries(channels.map((channel) => [channel, (input: unknown) => call(channel, input)]));
}

if (isLockPage) contextBridge.exposeInMainWorld('gate', functionsFor(gateChannels, ask));
else {
  contextBridge.exposeInMainWorld('casebook', functionsFor(casebookChannels, ask));
  contextBridge.exposeInMainWorld('reader', { readCsv });
}

contextBridge.exposeInMainWorld(
  'shell',
  functionsFor(windowChannels, (channel, input) => ipcRenderer.invoke(channel, input)),
);
contextBridge.exposeInMainWorld('lifecycle', {
  onLockSoon: (handler: () => Promise<void>) => {
    lockHandler = handler;
  },
  onReadyToAsk: (handler: () => void) => {
    readyHandler = handler;
    if (port !== undefined) handler();
  },
  onGo: (handler: (to: string) => void) => {
    goHandler = handler;
    for (const to of goWaiting.splice(0)) handler(to);
  },
});

ipcRenderer.send('port-please');
