import { ipcRenderer } from 'electron';

/** Set while a file is read: there is one reader at a time. */
let take: ((port: MessagePort) => void) | undefined;

ipcRenderer.on('reader-port', (event) => {
  const [port] = event.ports;
  if (port !== undefined) take?.(port);
});

/**
 * Sends a file's bytes to the reader's process and says what came back, unchecked; null if nothing did. It answers once that process is on its way
 * out. Main makes the two ends meet and sees neither bytes nor rows.
 */
export async function readCsv(bytes: unknown): Promise<unknown> {
  if (!(bytes instanceof ArrayBuffer) || take !== undefined) return null;
  let answer: unknown = null;
  take = (port) => {
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      answer = data;
      port.close();
      ipcRenderer.send('reader-done');
    };
    port.postMessage(bytes);
  };
  try {
    await ipcRenderer.invoke('reader-please');
    return answer;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Refused: main says no more than that.
    return null;
  } finally {
    take = undefined;
  }
}
