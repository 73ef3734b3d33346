import { check, Fault } from './fault';

/** One JSON object whose fields are asked for by name; a wrong one is a sentence that says where it stands. */
export class Fields {
  constructor(
    private readonly where: string,
    private readonly value: Readonly<Record<string, unknown>>,
  ) {}

  /** The object in these UTF-8 bytes. */
  static parse(where: string, bytes: Uint8Array): Fields {
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch (error) {
      throw new Fault(`${where} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
    }
    return Fields.of(where, value);
  }

  static of(where: string, value: unknown): Fields {
    check(typeof value === 'object' && value !== null && !Array.isArray(value), `${where} is not a JSON object.`);
    return new Fields(where, value as Record<string, unknown>);
  }

  text(name: string): string {
    const value = this.own(name);
    check(typeof value === 'string', `${this.where}: ${name} is not text.`);
    return value;
  }

  /** 16 bytes as 32 hex digits. */
  id(name: string): string {
    return this.matching(name, /^[0-9a-f]{32}$/, 'an id');
  }

  hash(name: string): string {
    return this.matching(name, /^[0-9a-f]{64}$/, 'a hash in hex');
  }

  matching(name: string, pattern: RegExp, what: string): string {
    const text = this.text(name);
    check(pattern.test(text), `${this.where}: ${name} is not ${what}.`);
    return text;
  }

  /** A whole number, not negative. */
  number(name: string): number {
    const value = this.own(name);
    check(
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
      `${this.where}: ${name} is not a whole number.`,
    );
    return value;
  }

  /** Base64 with padding; of exactly `length` bytes if that is said. */
  bytes(name: string, length?: number): Uint8Array {
    const text = this.text(name);
    const bytes = Buffer.from(text, 'base64');
    check(bytes.toString('base64') === text, `${this.where}: ${name} is not base64.`);
    check(
      length === undefined || bytes.length === length,
      `${this.where}: ${name} has ${bytes.length} bytes instead of ${length}.`,
    );
    return bytes;
  }

  object(name: string): Fields {
    return Fields.of(`${this.where}: ${name}`, this.own(name));
  }

  list(name: string): Fields[] {
    const value = this.own(name);
    check(Array.isArray(value), `${this.where}: ${name} is not a list.`);
    return value.map((item, index) => Fields.of(`${this.where}: ${name}[${index}]`, item));
  }

  names(): string[] {
    return Object.keys(this.value);
  }

  isNull(name: string): boolean {
    return this.own(name) === null;
  }

  private own(name: string): unknown {
    check(Object.hasOwn(this.value, name), `${this.where}: ${name} is missing.`);
    return this.value[name];
  }
}
