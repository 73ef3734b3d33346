import { describe, expect, it } from 'vitest';
import { bindingFor, type KeyBinding, keysOfPress } from './keys';

const plain = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const binding = (keys: string, layer: number, always = false): KeyBinding => ({
  keys,
  layer,
  always,
  run: () => undefined,
});

describe('keys of a press', () => {
  it('names modifiers in one order and letters as capitals', () => {
    expect(keysOfPress({ ...plain, key: 'k', ctrlKey: true })).toBe('Ctrl+K');
    expect(keysOfPress({ ...plain, key: 'H', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+H');
    expect(keysOfPress({ ...plain, key: 'ArrowLeft', altKey: true })).toBe('Alt+Left');
    expect(keysOfPress({ ...plain, key: 'Enter', ctrlKey: true })).toBe('Ctrl+Enter');
  });
  it('no key without a modifier does anything, but function keys', () => {
    expect(keysOfPress({ ...plain, key: 'k' })).toBeNull();
    expect(keysOfPress({ ...plain, key: 'Enter' })).toBeNull();
    expect(keysOfPress({ ...plain, key: 'K', shiftKey: true })).toBeNull();
    expect(keysOfPress({ ...plain, key: 'F1' })).toBe('F1');
  });
});

describe('the binding that answers', () => {
  it('is the newest of those that fit', () => {
    const older = binding('Ctrl+F', 0);
    const newer = binding('Ctrl+F', 0);
    expect(bindingFor('Ctrl+F', [older, newer])).toBe(newer);
  });
  it('is never one of a page under a dialog', () => {
    const page = binding('Ctrl+Enter', 0);
    const dialog = binding('Escape', 1);
    expect(bindingFor('Ctrl+Enter', [page, dialog])).toBeNull();
  });
  it('is the lock under any dialog', () => {
    const lock = binding('Ctrl+L', 0, true);
    expect(bindingFor('Ctrl+L', [lock, binding('Ctrl+Enter', 1)])).toBe(lock);
  });
});
