import {
  type Absatz,
  numberSentences,
  partAddress,
  type ProvisionText,
} from '@rechtsstand/domain/law';
import { Fragment, type ReactNode } from 'react';
import { LawNodes } from './LawNodes.js';

interface ProvisionTextViewProps {
  text: ProvisionText;
  /**
   * What stands before each Absatz and each Satz on the page of the provision: its number with its
   * address and a copy button. Elsewhere (previews, comparisons) the text stands alone, without ids.
   */
  mark?: (part: { absatz: string | null; satz?: number }) => ReactNode;
}

/** The text of a provision: Absätze, sentences, numbered lists, tables. */
export function ProvisionTextView({ text, mark }: ProvisionTextViewProps) {
  return (
    <div className="provision-text">
      {text.absaetze.map((absatz, index) => (
        <AbsatzView key={absatz.number ?? `unnumbered ${index}`} absatz={absatz} mark={mark} />
      ))}
      {text.footnotes.map((footnote) => (
        <p key={footnote} className="provision-text__footnote">
          {footnote}
        </p>
      ))}
    </div>
  );
}

function AbsatzView({ absatz, mark }: { absatz: Absatz } & Pick<ProvisionTextViewProps, 'mark'>) {
  const { number } = absatz;
  return (
    <div className="absatz" id={mark && partAddress(number)}>
      {number !== null && (
        <div className="absatz__number">{mark?.({ absatz: number }) ?? `(${number})`}</div>
      )}
      <div className="absatz__text">
        {numberSentences(absatz).map((node, index) =>
          node.type === 'sentences' ? (
            <p key={index}>
              {node.parts.map((part, place) => (
                <Fragment key={place}>
                  {part.begins && mark ? (
                    <span className="satz" id={partAddress(number, part.number)}>
                      {mark({ absatz: number, satz: part.number })}
                      {part.text}{' '}
                    </span>
                  ) : (
                    `${part.text} `
                  )}
                </Fragment>
              ))}
            </p>
          ) : (
            <LawNodes key={index} nodes={[node]} />
          ),
        )}
      </div>
    </div>
  );
}
