interface ImportMetaEnv {
  /** True under `npm run dev` only. */
  readonly DEV: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
