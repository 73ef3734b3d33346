import { ipcRenderer } from 'electron';

/** All that the reader's page is ever given: the port on which one file comes and one answer goes. No function of ours is on its window. */
ipcRenderer.on('reader-port', (event) => window.postMessage('port', location.origin, [...event.ports]));
