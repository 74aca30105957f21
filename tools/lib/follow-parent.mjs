/**
 * Preloaded into a child (`node --import`): when the process that started it is gone, however it
 * went, the child ends as if asked to.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
