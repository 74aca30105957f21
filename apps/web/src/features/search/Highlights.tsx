interface Part {
  text: string;
  hit: boolean;
}

/** Text with what was searched for marked in it. */
export function Highlights({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, hit }, index) =>
    // Parts have no identity of their own, and never change places.
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
