import { setNonce } from 'get-nonce';

const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** This load's nonce for style elements, as the protocol handler wrote it into the page; empty under the development server. */
export const styleNonce = content === '__NONCE__' ? '' : content;

setNonce(styleNonce);
