import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  fillAtOnce,
  foundingBody,
  recordNote,
  sampleEntry,
  sampleMaySign,
  sampleSettings,
  sampleUser,
  verifyEd25519,
} from '../compartment/compartment.fixture';
import { createCompartment } from '../compartment/open-compartment';
import { edit, filled, founder, verified } from './journal.fixture';
import { verifyJournal } from './verify';

describe('a long journal', () => {
  it('T46: 100,000 entries verify to the last one, the page stays free between slices, and it can be cancelled', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment({ ...settings, projections: [] });
    const { casebookId } = settings.identity;
    const body = foundingBody(casebookId, founder, sampleUser('head', 'recovery'));
    const signature = randomBytes(64);
    compartment.act((tx) => {
      tx.append(sampleEntry('casebook:founded', casebookId, body), founder);
      for (let number = 2; number <= 100_000; number += 1) {
        const entry = sampleEntry('note:recorded', casebookId, { words: `Shouted at the gate, ${number}` });
        tx.append({ ...entry, id: 'e'.repeat(32) }, { actor: founder.actor, sign: () => signature });
      }
    });
    const options = {
      casebookId,
      compartment: 'conduct',
      maySign: sampleMaySign,
      verifySignature: null,
      anchors: [{ from: 'seal', sequence: 100_000, hash: compartment.head.hash }],
    } as const;
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    const seen: number[] = [];
    const report = await verifyJournal((work) => compartment.read(work), {
      ...options,
      progress: (entries) => seen.push(entries),
    });
    clearInterval(turning);
    expect(report).toMatchObject({ entries: 100_000, bodies: 100_000, findings: [], cancelled: false });
    expect(report.signatures.checked).toBe(0);
    expect(turns).toBeGreaterThan(3);
    expect(seen.length).toBeGreaterThan(3);
    const cancel = new AbortController();
    const cancelled = await verifyJournal((work) => compartment.read(work), {
      ...options,
      cancel: cancel.signal,
      progress: () => cancel.abort(),
    });
    expect(cancelled.cancelled).toBe(true);
    expect(cancelled.entries).toBeLessThan(100_000);
    compartment.close();
  }, 120_000);

  it('that grows while it is verified is verified to its new end', async () => {
    const { compartment } = filled(0);
    fillAtOnce(compartment, founder, 2_000);
    let added = false;
    const report = await verifyJournal((work) => compartment.read(work), {
      casebookId: compartment.identity.casebookId,
      compartment: 'conduct',
      maySign: sampleMaySign,
      verifySignature: verifyEd25519,
      progress: () => {
        if (!added) recordNote(compartment, founder, 'meanwhile');
        added = true;
      },
    });
    expect(added).toBe(true);
    expect(report).toMatchObject({ entries: 2_002, findings: [] });
    compartment.close();
  }, 60_000);

  it('with more faults than anybody reads keeps the first and counts the rest', async () => {
    const { settings, compartment } = filled(0);
    fillAtOnce(compartment, founder, 600);
    compartment.close();
    edit(settings, ["UPDATE journal_body SET body = '{}' WHERE sequence > 1"]);
    const report = await verified(settings, [], true);
    expect(report.findings).toHaveLength(500);
    expect(report.findings.length + report.moreFindings).toBe(600);
  }, 60_000);
});
