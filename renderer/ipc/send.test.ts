import { afterEach, describe, expect, it, vi } from 'vitest';
import { send } from './send';
import { useTopics } from './topics';

/** The bridge as the preload makes it: one function a channel. */
function bridge(answer: () => Promise<unknown>): void {
  vi.stubGlobal('window', { casebook: { 'settings:change': answer } });
}

afterEach(() => vi.unstubAllGlobals());

describe('sending', () => {
  it('publishes what the command made stale', async () => {
    useTopics.setState({ versions: {} });
    bridge(() => Promise.resolve({ ok: true, value: {}, stale: ['settings'] }));
    await send('settings:change', { lockMinutes: 5 });
    expect(useTopics.getState().versions).toEqual({ settings: 1 });
  });
  it('never rejects: a broken bridge is an internal failure', async () => {
    bridge(() => Promise.reject(new Error('port closed')));
    expect(await send('settings:change', { lockMinutes: 5 })).toEqual({ ok: false, failure: { kind: 'internal' } });
  });
});
