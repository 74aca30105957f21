/** Jest's global tear-down of the medium tests. */
export default async function stopCluster() {
  await globalThis.stopCluster?.();
}
