/**
 * Sets one court copy, in a thread of its own: `workerData` is { template, data, recordedAt, workspace },
 * the message is { pdf } or { error }. Plain JavaScript, since it starts without whatever compiles or
 * resolves the rest of the program.
 */
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { parentPort, workerData } from 'node:worker_threads';

const { template, data, recordedAt, workspace } = workerData;

/** The folder is empty: there is nothing that a document could read. */
const compiler = NodeCompiler.create({ workspace });
const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });

if (compiled.hasError() || !compiled.result) {
  const faults = compiled.takeDiagnostics() ?? compiled.takeError();
  parentPort.postMessage({ error: JSON.stringify(faults?.shortDiagnostics ?? []) });
} else {
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: PdfStandard.UA_1,
    creationTimestamp: recordedAt,
  });
  parentPort.postMessage({ pdf: new Uint8Array(pdf) });
}
