import type { RichDocument } from '@rechtsstand/domain/document';
import { BlockView } from './BlockView.js';
import { StepView } from './StepView.js';

/**
 * A document as it is read. It is rendered from its JSON, which the API has checked against the schema,
 * so that reading needs no editor.
 */
export function DocumentView({ document }: { document: RichDocument }) {
  const steps = document.content.filter(({ type }) => type === 'processStep');
  return (
    <div className="document">
      {document.content.map((node) =>
        node.type === 'processStep' ? (
          <StepView key={node.attrs.id} step={node} number={steps.indexOf(node) + 1} />
        ) : (
          <BlockView key={node.attrs.id} block={node} />
        ),
      )}
    </div>
  );
}
