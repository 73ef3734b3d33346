import { app } from 'electron';

/** Switches that would open the app to another program. The shipped build doesn't start with them. */
const REFUSED = [
  'inspect',
  'inspect-brk',
  'inspect-port',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'no-sandbox',
  'disable-web-security',
  'js-flags',
  'host-rules',
  'proxy-server',
  'load-extension',
  'renderer-cmd-prefix',
];

/** The first refused switch on the command line, if any. */
export function refusedSwitch(): string | undefined {
  return REFUSED.find((name) => app.commandLine.hasSwitch(name));
}

/** No name is ever looked up, so nothing can be reached even if something asked. */
export function stayOffline(): void {
  const exceptions = import.meta.env.DEV ? ',EXCLUDE localhost,EXCLUDE 127.0.0.1' : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
