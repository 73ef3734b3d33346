import { randomBytes } from 'node:crypto';
import type { Id } from '../../../domain/ids';

/** 16 random bytes as 32 hex digits. */
export function newId(): Id {
  return randomBytes(16).toString('hex');
}
