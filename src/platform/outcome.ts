/** What every device call answers. Nothing in `src/platform` throws for what a phone or a net can do. */
export type Outcome<Data extends object, Reason extends string> =
  | ({ ok: true } & Data)
  | { ok: false; reason: Reason }
