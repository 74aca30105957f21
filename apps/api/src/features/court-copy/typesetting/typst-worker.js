/**
 * Sets one court copy, in the thread that the process of the copy watches: `workerData` is { template,
 * data, recordedAt, workspace }, the message is { pdf }, { error }, or { unavailable } where there is no
 * compiler for this machine. Plain JavaScript, since it starts without whatever compiles or resolves the
 * rest of the program.
 */
import { parentPort, workerData } from 'node:worker_threads';

parentPort.postMessage(await set(workerData));

async function set({ template, data, recordedAt, workspace }) {
  let typst;
  try {
    typst = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    return { unavailable: `the optional package of this platform is not installed: ${error}` };
  }
  // The folder is empty: there is nothing that a document could read.
  const compiler = typst.NodeCompiler.create({ workspace });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
  if (compiled.hasError() || !compiled.result) {
    const faults = compiled.takeDiagnostics() ?? compiled.takeError();
    return { error: JSON.stringify(faults?.shortDiagnostics ?? []) };
  }
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: typst.PdfStandard.UA_1,
    creationTimestamp: recordedAt,
  });
  return { pdf: new Uint8Array(pdf) };
}
