/** Grey lines of about the height of what will stand there, so that nothing jumps. */
export function Skeleton({
  lines,
  size = 'text',
}: {
  lines: number;
  size?: 'text' | 'title' | 'row';
}) {
  return (
    <div className={`skeleton skeleton--${size}`} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
