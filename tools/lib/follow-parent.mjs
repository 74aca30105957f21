/**
 * Preloaded into a child (`node --import`): when the process that started it is gone, however it
 * went, the child ends as if asked to, and soon after in any case.
 */
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 5_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
