import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Host, hostOf, rendererFolder } from './places';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a page may do. `nonce` is fresh for each load and reaches the page as a meta element (docs/decisions/004). */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The files that may be served: those that the build made, found once at start. No path is ever joined with what a page asks for. */
export function allowedFiles(folder: string = rendererFolder): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  collect(folder, '/', files);
  return files;
}

function collect(folder: string, address: string, files: Map<string, string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) collect(full, `${address}${entry.name}/`, files);
    else if (entry.isFile()) files.set(`${address}${entry.name}`, full);
  }
}

/** What a page is told as it is served, so that it can begin before anything has answered it. Nothing about a person. */
export interface PageFacts {
  /** A casebook is chosen on this PC, so the page before it is the one to unlock it. */
  casebookChosen: boolean;
}

/** Answers a request on our own scheme: the page of its host, a built file, or 404. */
export async function serve(
  address: string,
  files: ReadonlyMap<string, string>,
  known: Readonly<PageFacts>,
): Promise<Response> {
  const host = hostOf(address);
  const file = host === undefined ? undefined : fileFor(host, new URL(address), files);
  if (file === undefined) return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
  const nonce = randomBytes(18).toString('base64');
  const bytes = await readFile(file);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const isPage = path.extname(file) === '.html';
  const body = isPage ? filled(bytes.toString('utf8'), nonce, known) : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}

function filled(page: string, nonce: string, { casebookChosen }: Readonly<PageFacts>): string {
  return page.replaceAll('__NONCE__', nonce).replaceAll('__CHOSEN__', String(casebookChosen));
}

function fileFor(host: Host, url: URL, files: ReadonlyMap<string, string>): string | undefined {
  if (url.search !== '' || url.username !== '' || url.port !== '') return undefined;
  if (url.pathname === '/') return files.get(`/${host}.html`);
  return url.pathname.endsWith('.html') ? undefined : files.get(url.pathname);
}
