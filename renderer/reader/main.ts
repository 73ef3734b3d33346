import { readBytes } from './read-bytes';
import { Refusal } from './refusal';

/**
 * The page that nobody sees. It is given one port, and on it one file; it answers once and its process is ended. Whatever a file makes of it,
 * there is nothing here to take and nowhere to go.
 */
window.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source !== window || port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = data instanceof ArrayBuffer ? readBytes(new Uint8Array(data)) : new Refusal('unreadable').answer;
    port.postMessage(read);
  };
});
