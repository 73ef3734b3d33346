import { type Session, session } from 'electron';
import { allowedFiles, type PageFacts, serve } from './content';
import { SCHEME } from './places';

/**
 * The one session of the app, in memory: no permission, no device, no network, no spell checker, no download.
 * Scheme handlers are registered on the session itself, since pages of a partition don't see those of the default one.
 */
export function guardedSession(known: PageFacts): Session {
  for (const each of [session.defaultSession, session.fromPartition('casebook', { cache: false })]) close(each);
  const ours = session.fromPartition('casebook', { cache: false });
  const files = allowedFiles();
  ours.protocol.handle(SCHEME, (request) => serve(request.url, files, known));
  return ours;
}

function close(each: Session): void {
  // Dictionaries are asked for as soon as a window opens, unless there is no language to check (docs/decisions/005).
  each.setSpellCheckerLanguages([]);
  each.setSpellCheckerEnabled(false);
  each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  each.setPermissionCheckHandler(() => false);
  each.setDevicePermissionHandler(() => false);
  each.on('will-download', (event) => event.preventDefault());
  each.webRequest.onBeforeRequest((details, answer) => {
    const ours =
      details.url.startsWith(`${SCHEME}://`) || details.url.startsWith('blob:') || details.url.startsWith('devtools:');
    answer({ cancel: !ours && !isDevServer(details.url) });
  });
}

function isDevServer(address: string): boolean {
  if (!import.meta.env.DEV) return false;
  return /^(http|ws):\/\/(localhost|127\.0\.0\.1):\d+\//.test(address);
}
