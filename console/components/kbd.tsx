/** The key that does the same; seen, not read out: the button's own name says what it does. */
export const Kbd = ({ children }: { children: string }) => (
  <span className="kbd" aria-hidden="true">
    {children}
  </span>
)
