import { performance } from 'node:perf_hooks';
import { powerMonitor, type WebContents } from 'electron';

const LOOK_EVERY_MS = 1_000;

/**
 * Calls `lock` when nobody has touched keyboard or mouse for the time allowed, and at once on sleep, session lock, user switch and shutdown.
 * Idle counts only if both the system and our own window saw no input: input from assistive tools doesn't always reset the system's clock.
 */
export class IdleWatch {
  private lastInput = performance.now();
  private limitSeconds: number | null = null;

  constructor(lock: () => void) {
    setInterval(() => {
      if (this.limitSeconds !== null && this.idleSeconds() >= this.limitSeconds) lock();
    }, LOOK_EVERY_MS).unref();
    powerMonitor.on('suspend', lock);
    powerMonitor.on('lock-screen', lock);
    powerMonitor.on('user-did-resign-active', lock);
    powerMonitor.on('shutdown', lock);
  }

  watch(contents: WebContents): void {
    const touched = () => {
      this.lastInput = performance.now();
    };
    contents.on('before-input-event', touched);
    contents.on('cursor-changed', touched);
  }

  /** Minutes until the lock; null: nothing is open, nothing to lock. */
  allow(minutes: number | null): void {
    this.lastInput = performance.now();
    this.limitSeconds = minutes === null ? null : minutes * 60;
    if (__TEST_BUILD__ && minutes !== null && process.env.CASEBOOK_TEST_IDLE_SECONDS !== undefined) {
      this.limitSeconds = Number(process.env.CASEBOOK_TEST_IDLE_SECONDS);
    }
  }

  private idleSeconds(): number {
    return Math.min(powerMonitor.getSystemIdleTime(), (performance.now() - this.lastInput) / 1000);
  }
}
