/** Grey lines where content is about to be. @param lines how many */
export const Skeleton = ({ lines, label }: { lines: number; label: string }) => (
  <div className="skeleton" role="status" aria-label={label}>
    {Array.from({ length: lines }, (_, at) => `line-${at}`).map((line) => (
      <div key={line} className="skeleton-line" />
    ))}
  </div>
)
