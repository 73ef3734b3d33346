import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { FromEngine, ToEngine } from '../../domain/engine-control';
import { engineFile } from './places';

/** How long an engine may take to close before it is ended. */
const CLOSING_LIMIT_MS = 10_000;

/** The engine's process, as main knows it: a built file, a few plain messages, and ports that it hands on without reading them. */
export class EngineProcess {
  private readonly child: UtilityProcess;
  private ended = false;
  private closing = false;

  constructor(
    private readonly onMessage: (message: FromEngine) => void,
    private readonly onEnd: () => void,
  ) {
    this.child = utilityProcess.fork(engineFile, [], { serviceName: 'casebook engine', stdio: 'inherit' });
    this.child.on('message', (message: FromEngine) => this.onMessage(message));
    this.child.once('exit', () => {
      this.ended = true;
      this.onEnd();
    });
  }

  say(message: ToEngine, ports: MessagePortMain[] = []): void {
    if (!this.ended) this.child.postMessage(message, ports);
  }

  /** Asks it to close and end; ends it if it doesn't within the limit, unless it waits for disk space. */
  close(mayWait: () => boolean): void {
    this.closing = true;
    this.say({ type: 'close' });
    setTimeout(() => {
      if (!this.ended && !mayWait()) this.child.kill();
    }, CLOSING_LIMIT_MS).unref();
  }

  /** False once it was told to close: a page that asks now waits for the next engine. */
  get takesPages(): boolean {
    return !this.ended && !this.closing;
  }

  get wasAskedToClose(): boolean {
    return this.closing;
  }

  get hasEnded(): boolean {
    return this.ended;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }
}
